import ArgumentParser
import ConversationLog
import Dialogue
import Rim

/// A conversation as the citizen saw it.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "\(Messages["help.show"])")

    @OptionGroup var log: LogOptions
    @OptionGroup var keys: KeyOptions

    @Argument(help: ArgumentHelp(Messages["help.code"])) var code: String

    func run() throws {
        let (code, clock) = (try LogOptions.code(code), try log.clock())
        let session = try log.withLog { file in
            try OpenedSession(code, in: file, with: keys.key(), for: "show", at: clock.now)
        }
        for (clear, turn) in session.turns { print(Self.text(clear, turn) + "\n") }
    }

    private static func text(_ clear: ClearEvent, _ turn: KeptTurn) -> String {
        let head = Messages["show.head", String(turn.number), turn.time.isoText, clear.channel]
        let facts =
            turn.left.facts.isEmpty
            ? [] : [Messages["show.facts", turn.left.facts.joined(separator: ", ")]]
        let lines =
            [
                head, Messages["show.asked", turn.question], turn.answer,
                Messages["show.outcome", clear.outcome, clear.service, String(clear.confidence)],
            ] + facts
        return lines.map(VisibleText.of).joined(separator: "\n")
    }
}
