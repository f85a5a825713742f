import ArgumentParser
import Dialogue
import Rim

struct AskCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask", abstract: "\(Messages["help.ask"])")

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Messages["help.question"]))
    var question: [String] = []

    @Flag(help: ArgumentHelp(Messages["help.json"]))
    var json = false

    @Flag(help: ArgumentHelp(Messages["help.batch"]))
    var batch = false

    @Flag(help: ArgumentHelp(Messages["help.explain"]))
    var explain = false

    func run() throws {
        let session = try Session.open(common)
        if batch { return Batch(session: session).run() }
        guard !question.isEmpty else { throw Failure.usage("error.no-question") }
        var asker = Asker(session: session)
        let asked = asker.ask(question.joined(separator: " "))
        print(json ? asked.json(id: nil).line : asked.text)
        if explain {
            let writer = ExplanationWriter(
                asked.response.explanation, confidence: asked.answer.confidence)
            print("\n" + writer.text)
        }
    }
}
