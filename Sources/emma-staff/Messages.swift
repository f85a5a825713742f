import ConversationLog
import Rim

/// The texts of the program.
enum Messages {
    static let table = MessageTable(PackageResources.messages_de_txt)

    static subscript(key: String) -> String { table[key] }

    static subscript(key: String, values: String...) -> String { table[key, values] }

    /// What `--help` prints.
    static var help: String {
        String(decoding: PackageResources.help_de_txt.dropLast(), as: UTF8.self)
    }
}

extension Failure {
    static func check(_ key: String, _ values: String...) -> Failure {
        Failure(status: 1, message: Messages.table[key, values])
    }

    static func usage(_ key: String, _ values: String...) -> Failure {
        Failure(status: 2, message: Messages.table[key, values])
    }

    static func unreadable(_ key: String, _ values: String...) -> Failure {
        Failure(status: 3, message: Messages.table[key, values])
    }

    /// Why the log could not be read, or changed.
    static func of(_ error: any Error, _ folder: String) -> Failure {
        switch error as? LogProblem {
        case .newer(let version): .unreadable("error.newer", String(version))
        case .noSuchSession: .usage("error.no-session")
        case .otherKey: .unreadable("error.other-key")
        case .changed: .check("error.changed")
        case .badKeyFile: .unreadable("error.bad-key")
        case .wrongPassphrase: .unreadable("error.passphrase")
        case .keyExists(let path): .usage("error.key-exists", path)
        case .sessionFull, nil: error as? Failure ?? .unreadable("error.log", folder)
        }
    }
}
