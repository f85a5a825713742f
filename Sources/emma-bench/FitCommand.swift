import ArgumentParser
import Catalogue
import Dialogue
import Evaluation
import KnowledgeFiles

extension Bench {
    /// Fits the numbers of ranking and decision on suites and prints them for `Tuning.swift`.
    struct FitCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "fit", abstract: "Fits the tuning on the named suites.")

        @OptionGroup var options: BenchOptions

        @Argument(help: "Names of suites; never those that are held back.")
        var suites: [String]

        func run() throws {
            let file = try KnowledgeStore(folder: options.knowledge).open()
            let reader = SuiteReader(folder: options.knowledge)
            let questions = suites.compactMap { reader.read($0).suite }
            guard let now = CivilTime(options.at) else {
                throw ValidationError("not a civil time: \(options.at)")
            }
            let fit = Fit { tuning in
                let examiner = Examiner(assistant: Assistant(file, tuning: tuning), now: now)
                return Fit.merit(of: questions.flatMap { examiner.examine($0) })
            }
            let best = fit.search(from: Tuning(), rounds: options.rounds) { print($0, $1.merit) }
            for number in Tuning.numbers { print(number.name, best.tuning[keyPath: number.path]) }
        }
    }
}
