import ArgumentParser
import ConversationLog
import Records

/// The conversations by what is in clear.
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "\(Messages["help.list"])")

    @OptionGroup var log: LogOptions

    @Option(help: ArgumentHelp(Messages["help.day"])) var day: String?
    @Option(help: ArgumentHelp(Messages["help.outcome"])) var outcome: String?
    @Option(help: ArgumentHelp(Messages["help.service"])) var service: String?
    @Option(help: ArgumentHelp(Messages["help.channel"])) var channel: String?
    @Flag(help: ArgumentHelp(Messages["help.json"])) var json = false

    func run() throws {
        let filter = LogReader.Filter(
            day: day, outcome: outcome, service: service, channel: channel)
        let sessions = try log.withLog { try LogReader($0).sessions(filter) }
        for session in sessions { print(json ? Self.json(session) : Self.line(session)) }
        if sessions.isEmpty, !json { print(Messages["list.none"]) }
    }

    private static func line(_ session: LogReader.Summary) -> String {
        let topics = zip(session.outcomes, session.services).map { outcome, service in
            service.isEmpty ? outcome : outcome + ":" + service
        }
        let fields = [session.time, session.channel, String(session.turns)] + topics
        return ([session.code.shown] + fields.map(VisibleText.line)).joined(separator: "  ")
    }

    private static func json(_ session: LogReader.Summary) -> String {
        JSON.object([
            ("session", .string(session.code.shown)), ("time", .string(session.time)),
            ("channel", .string(session.channel)), ("turns", .integer(session.turns)),
            ("outcomes", .array(session.outcomes.map(JSON.string))),
            ("services", .array(session.services.map(JSON.string))),
        ]).line
    }
}
