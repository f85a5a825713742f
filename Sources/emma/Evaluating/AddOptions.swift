import ArgumentParser
import Catalogue
import Dialogue
import Evaluation
import GermanText
import KnowledgeFiles
import Rim

/// `--add` and what goes with it: a question for a suite, for staff who do not program.
struct AddOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Messages["help.add"]))
    var add: String?

    @Option(help: ArgumentHelp(Messages["help.add.service"]))
    var service: String?

    @Option(help: ArgumentHelp(Messages["help.add.aspect"]))
    var aspect: [String] = []

    @Option(help: ArgumentHelp(Messages["help.add.outcome"]))
    var outcome: String?

    @Option(help: ArgumentHelp(Messages["help.add.register"]))
    var register: String?

    @Option(help: ArgumentHelp(Messages["help.add.suite"]))
    var suite: String?

    func append(_ question: String, _ session: Session, _ folder: String) throws {
        let catalogue = session.assistant.catalogue
        try check(catalogue)
        let ask = Intake().clean(question).text
        guard ask.contains(where: \.isLetter) else { throw Failure.usage("error.add-empty") }
        let name = try suiteName(folder, catalogue)
        let entry = SuiteWriter.Entry(
            ask: ask, service: service, aspects: aspect, outcome: outcome, register: register)
        do {
            let (id, line) = try SuiteWriter(folder: folder, catalogue: catalogue)
                .add(entry, to: name)
            print(Messages["evaluate.added", [id, name, String(line)]])
        } catch .repeated(let id) {
            throw Failure(status: 1, message: Messages["error.add-repeated", [id]])
        } catch .faults(let problems) {
            for problem in problems { print(problem.line) }
            throw Failure.unreadable("error.bad-suite", String(problems.count))
        } catch .notWritable(let path) {
            throw Failure.unreadable("error.not-writable", path)
        }
    }

    private func check(_ catalogue: KnowledgeCatalogue) throws {
        guard service != nil || outcome != nil else {
            throw Failure.usage("error.add-expectation")
        }
        if let service, catalogue.service(service) == nil, catalogue.office(service) == nil {
            throw Failure.usage("error.add-service", service)
        }
        for aspect in aspect where Module(rawValue: aspect) == nil {
            throw Failure.usage("error.add-aspect", aspect, Self.list(Module.allCases))
        }
        if let outcome, Outcome(rawValue: outcome) == nil {
            throw Failure.usage("error.add-outcome", outcome, Self.list(Outcome.allCases))
        }
    }

    private static func list(_ values: some Sequence<some RawRepresentable<String>>) -> String {
        values.map(\.rawValue).joined(separator: ", ")
    }

    /// The one named; else of those that are not held back the one with most single questions that
    /// expect the like.
    private func suiteName(_ folder: String, _ catalogue: KnowledgeCatalogue) throws -> String {
        let reader = SuiteReader(folder: folder)
        if let suite {
            guard reader.names.contains(suite) else {
                throw Failure.usage("error.add-suite", suite, reader.names.joined(separator: ", "))
            }
            return suite
        }
        let sizes = reader.names.compactMap { name in
            reader.read(name).suite.map { (name: name, count: $0.isHeldBack ? -1 : likes(in: $0)) }
        }
        let largest = sizes.max { ($0.count, $1.name) < ($1.count, $0.name) }
        guard let largest, largest.count >= 0 else {
            throw Failure.usage("error.add-suite", "", "")
        }
        return largest.name
    }

    private func likes(in suite: Suite) -> Int {
        suite.questions.count { question in
            question.turns.count == 1 && question.at == nil
                && question.turns[0].services.isEmpty == (service == nil)
        }
    }
}
