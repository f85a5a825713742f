import Rim

/// The texts that are needed before a knowledge base is open: help, start-up errors, faults of
/// data files.
enum Messages {
    static let table = MessageTable(PackageResources.messages_de_txt)

    static subscript(key: String) -> String { table[key] }

    static subscript(key: String, values: [String]) -> String { table[key, values] }

    /// What `--help` prints.
    static var help: String {
        String(decoding: PackageResources.help_de_txt.dropLast(), as: UTF8.self)
    }
}

extension Failure {
    static func usage(_ key: String, _ values: String...) -> Failure {
        Failure(status: 2, message: Messages[key, values])
    }

    static func unreadable(_ key: String, _ values: String...) -> Failure {
        Failure(status: 3, message: Messages[key, values])
    }
}
