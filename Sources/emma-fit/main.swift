import Catalogue
import Dialogue
import Evaluation
import KnowledgeFiles

/// Fits the tuning on the suites named on the command line: emma-fit FOLDER SUITE…
let arguments = Array(CommandLine.arguments.dropFirst())
let folder = arguments.first ?? "KnowledgeBase"
let file = try KnowledgeStore(folder: folder).open()
let reader = SuiteReader(folder: folder)
let suites = arguments.dropFirst().compactMap { reader.read($0).suite }
guard let time = CivilTime("2026-11-23T10:00") else { preconditionFailure() }
let fit = Fit { tuning in
    let examiner = Examiner(assistant: Assistant(file, tuning: tuning), now: time)
    return Fit.merit(of: suites.flatMap(examiner.examine))
}
let result = fit.search(from: Tuning(), rounds: 3) { name, state in
    print(name, state.merit)
}
for number in Tuning.numbers { print(number.name, result.tuning[keyPath: number.path]) }
