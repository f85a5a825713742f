import ArgumentParser
import Catalogue
import Dialogue
import Records
import Rim

struct FormsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forms", abstract: "\(Messages["help.forms"])")

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Messages["help.form-search"]))
    var search: [String] = []

    @Flag(help: ArgumentHelp(Messages["help.json"]))
    var json = false

    @Flag(help: ArgumentHelp(Messages["help.batch"]))
    var batch = false

    func run() throws {
        let session = try Session.open(common)
        let searcher = FormSearcher(session: session)
        if batch {
            return Batch.run { line in
                guard let text = line.text else { return nil }
                return searcher.search(text).json(id: line.id)
            }
        }
        guard !search.isEmpty else { throw Failure.usage("error.no-search") }
        let found = searcher.search(search.joined(separator: " "))
        if json { return print(found.json(id: nil).line) }
        print(searcher.text(found))
    }
}

/// Searches forms for the command line.
struct FormSearcher {
    private static let limit = 10

    let session: Session

    func search(_ raw: String) -> FoundForms {
        let start = ContinuousClock.now
        let admitted = session.gate.admit(raw, on: session.clock.now.date)
        let forms = session.assistant.forms(for: admitted.text, limit: Self.limit)
        let micros = (ContinuousClock.now - start) / .microseconds(1)
        return FoundForms(forms: forms, micros: Int(micros))
    }

    /// For people: everything about the best form, the names of some others.
    func text(_ found: FoundForms) -> String {
        let texts = session.assistant.catalogue.texts
        guard let best = found.forms.first else { return texts["form.none"] }
        let answer = session.assistant.describe(best, at: session.clock.now)
        let others = found.forms.dropFirst().prefix(Self.others).map { "- " + $0.name }
        return ([answer.text] + (others.isEmpty ? [] : ["", texts["form.others"]] + others))
            .joined(separator: "\n")
    }

    private static let others = 4
}

/// Forms, best first.
struct FoundForms {
    let forms: [Form]
    let micros: Int

    /// The object of the batch contract, keys in its order.
    func json(id: String?) -> JSON {
        .object(
            (id.map { [("id", .string($0))] } ?? []) + [
                ("ranked", .array(forms.map { .string($0.id) })), ("micros", .integer(micros)),
            ])
    }
}
