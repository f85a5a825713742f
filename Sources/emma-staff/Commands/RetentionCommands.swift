import ArgumentParser
import Catalogue
import ConversationLog
import Dialogue
import KnowledgeFiles
import Rim

/// Deletes what is older than the city keeps it.
struct PurgeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "purge", abstract: "\(Messages["help.purge"])")

    @OptionGroup var log: LogOptions

    @Option(help: ArgumentHelp(Messages["help.knowledge"])) var knowledge: String?
    @Option(help: ArgumentHelp(Messages["help.days"])) var days: Int?

    func run() throws {
        let clock = try log.clock()
        let days = try self.days ?? daysOfCity()
        guard days >= 0 else { throw Failure.usage("error.bad-days") }
        let count = try log.withLog { try Retention($0).purge(keeping: days, on: clock.now.date) }
        print(Messages["purge.done", String(count), String(days)])
    }

    private func daysOfCity() throws -> Int {
        let folder = knowledge ?? Folders.knowledge
        guard let base = try? KnowledgeStore(folder: folder).open() else {
            throw Failure.unreadable("error.no-knowledge", folder)
        }
        return Assistant(base).catalogue.city.retentionDays
    }
}

/// Deletes a conversation on request.
struct DeleteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete", abstract: "\(Messages["help.delete"])")

    @OptionGroup var log: LogOptions

    @Argument(help: ArgumentHelp(Messages["help.code"])) var code: String

    func run() throws {
        let (code, clock) = (try LogOptions.code(code), try log.clock())
        try log.withLog { file in
            try Retention(file).delete(code, on: clock.now.date)
            try AccessLog(file).note("delete", code.text, by: Person.name, at: clock.now.isoText)
        }
        print(Messages["delete.done", code.shown])
    }
}
