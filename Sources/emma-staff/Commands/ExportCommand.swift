import ArgumentParser
import ConversationLog
import Dialogue
import Records
import Rim

/// All that is kept of a conversation, one JSON object a turn: the copy that Art. 15 GDPR gives a
/// right to.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "\(Messages["help.export"])")

    @OptionGroup var log: LogOptions
    @OptionGroup var keys: KeyOptions

    @Option(help: ArgumentHelp(Messages["help.code"])) var session: String

    func run() throws {
        let (code, clock) = (try LogOptions.code(session), try log.clock())
        let opened = try log.withLog { file in
            try OpenedSession(code, in: file, with: keys.key(), for: "export", at: clock.now)
        }
        for (clear, turn) in opened.turns { print(Self.json(code, clear, turn).line) }
    }

    private static func json(
        _ code: SessionCode, _ clear: ClearEvent, _ turn: KeptTurn
    ) -> JSON {
        .object([
            ("session", .string(code.shown)), ("number", .integer(turn.number)),
            ("time", .string(turn.time.isoText)), ("channel", .string(clear.channel)),
            ("question", .string(turn.question)), ("outcome", .string(clear.outcome)),
            ("service", clear.service.isEmpty ? .null : .string(clear.service)),
            ("confidence", .hundredths(clear.confidence)), ("answer", .string(turn.answer)),
            ("facts", .array(clear.facts.map(JSON.string))),
            ("program", .string(clear.versions.program)),
            ("knowledge", .string(clear.versions.knowledge)),
        ])
    }
}
