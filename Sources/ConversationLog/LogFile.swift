import Foundation
import GRDB

/// The SQLite file of the log, opened for many processes at once.
package final class LogFile: Sendable {
    package static let name = "conversations.sqlite"
    /// How long a process waits for the others, in seconds.
    private static let patience = 10.0

    let database: DatabaseQueue

    /// Creates folder and file where they are missing and brings an older file up to date.
    package init(folder: String) throws {
        try Self.makeFolder(folder)
        let path = URL(fileURLWithPath: folder).appendingPathComponent(Self.name).path
        Self.makePrivate(path)
        database = try DatabaseQueue(path: path, configuration: Self.configuration)
        try Migrations.run(on: database)
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        configuration.prepareDatabase { database in
            // WAL: readers never stop writers. FULL: a commit is on the disk when it returns.
            // Deleted text is overwritten.
            for pragma in ["journal_mode = WAL", "synchronous = FULL", "secure_delete = ON"] {
                try database.execute(sql: "PRAGMA " + pragma)
            }
        }
        return configuration
    }

    /// Its owner's; a folder that is there keeps the rights that the operator gave it.
    static func makeFolder(_ path: String) throws {
        guard !FileManager.default.fileExists(atPath: path) else { return }
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
    }

    /// Owner and group: who may enter the folder decides the operator. SQLite gives its other files
    /// the same mode.
    private static func makePrivate(_ path: String) {
        guard !FileManager.default.fileExists(atPath: path) else { return }
        let descriptor = open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0o660)
        if descriptor >= 0 { close(descriptor) }
    }
}
