import ArgumentParser
import ConversationLog
import Rim

/// Whether the log is whole: the file, the chain of accesses, and with the private key every entry.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "\(Messages["help.verify"])")

    @OptionGroup var log: LogOptions
    @OptionGroup var keys: KeyOptions

    @Option(help: ArgumentHelp(Messages["help.head"])) var head: String?

    @Flag(help: ArgumentHelp(Messages["help.sealed"])) var sealed = false

    func run() throws {
        let clock = try log.clock()
        try log.withLog { file in
            guard try LogReader(file).isIntact() else { throw Failure.check("error.not-intact") }
            let accesses = AccessLog(file)
            if let number = try accesses.firstFault() {
                throw Failure.check("error.chain", String(number))
            }
            let entries = try accesses.entries()
            if let head, !entries.contains(where: { $0.hash == head }) {
                throw Failure.check("error.head")
            }
            print(Messages["verify.chain", String(entries.count), entries.last?.hash ?? "-"])
            if sealed { try openAll(file, at: clock) }
        }
    }

    private func openAll(_ file: LogFile, at clock: BerlinClock) throws {
        let key = try keys.key()
        let reader = LogReader(file)
        let sessions = try reader.sessions()
        try AccessLog(file).note("verify", "", by: Person.name, at: clock.now.isoText)
        var turns = 0
        for session in sessions {
            guard let opened = try? reader.open(session.code, with: key) else {
                throw Failure.check("error.session-changed", session.code.shown)
            }
            turns += opened.count
        }
        print(Messages["verify.sealed", String(sessions.count), String(turns)])
    }
}
