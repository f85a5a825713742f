import ArgumentParser
import ConversationLog
import Foundation
import Glibc
import Rim

struct StaffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "emma-staff", abstract: "\(Messages["help.staff"])",
        subcommands: [LogCommand.self, KeysCommand.self])

    func run() { print(Messages.help) }
}

struct LogCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "\(Messages["help.log"])",
        subcommands: [
            ListCommand.self, ShowCommand.self, ExportCommand.self, ReplayCommand.self,
            PurgeCommand.self, DeleteCommand.self, VerifyCommand.self,
        ])

    func run() { print(Messages.help) }
}

/// Where the log lies, and what the clock says.
struct LogOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Messages["help.data"]))
    var data: String?

    @Option(help: ArgumentHelp(Messages["help.at"]))
    var at: String?

    func folder() throws -> String {
        guard let folder = data ?? Folders.data else { throw Failure.usage("error.no-data") }
        return folder
    }

    func clock() throws -> BerlinClock {
        guard let clock = BerlinClock(fixed: at) else {
            throw Failure.usage("error.bad-time", at ?? "")
        }
        return clock
    }

    /// Opens the log, which has to be there, and tells what goes wrong with it.
    func withLog<Result>(_ work: (LogFile) throws -> Result) throws -> Result {
        let folder = try folder()
        guard FileManager.default.fileExists(atPath: folder + "/" + LogFile.name) else {
            throw Failure.unreadable("error.no-log", folder)
        }
        do {
            return try work(LogFile(folder: folder))
        } catch {
            throw Failure.of(error, folder)
        }
    }

    static func code(_ text: String) throws -> SessionCode {
        guard let code = SessionCode(text) else { throw Failure.usage("error.bad-code") }
        return code
    }
}

/// The private key, and that its use is noted.
struct KeyOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Messages["help.private"]))
    var `private`: String?

    @Option(help: ArgumentHelp(Messages["help.passphrase-file"]))
    var passphraseFile: String?

    func file() throws -> String {
        if let named = self.private { return named }
        let environment = ProcessInfo.processInfo.environment
        if let named = environment["EMMA_PRIVATE_KEY"], !named.isEmpty { return named }
        guard let home = environment["HOME"], home.hasPrefix("/") else {
            throw Failure.usage("error.no-private")
        }
        return home + "/.config/emma/review.private-key"
    }

    func key() throws -> ReviewPrivateKey {
        let file = try file()
        guard FileManager.default.fileExists(atPath: file) else {
            throw Failure.unreadable("error.no-key", file)
        }
        guard Self.isPrivate(file) else { throw Failure.unreadable("error.open-key", file) }
        return try ReviewPrivateKey(file: file, passphrase: Passphrase.read(from: passphraseFile))
    }

    /// Readable for its owner only.
    private static func isPrivate(_ file: String) -> Bool {
        var status = stat()
        return stat(file, &status) == 0 && status.st_mode & 0o077 == 0
    }
}

/// Who sits at the terminal, by the system's accounts.
enum Person {
    static var name: String {
        getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } ?? String(getuid())
    }
}
