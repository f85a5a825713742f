import Crypto
import Foundation
import GRDB

/// What staff opened. Each entry's hash covers the one before, so that a changed or missing entry
/// shows. Entries cut off at the end show by the file's counter; against somebody who changes that
/// too helps a hash noted elsewhere.
package struct AccessLog {
    private let file: LogFile

    package init(_ file: LogFile) { self.file = file }

    package struct Entry: Equatable, Sendable {
        package let number: Int
        package let time: String
        package let person: String
        package let action: String
        package let session: String
        package let hash: String
    }

    package func note(_ action: String, _ session: String, by person: String, at time: String)
        throws
    {
        try file.database.inTransaction(.immediate) { database in
            let last = try Row.fetchOne(
                database, sql: "SELECT hash FROM accesses ORDER BY number DESC LIMIT 1")
            let hash = Self.hash(after: last?["hash"] ?? "", [time, person, action, session])
            try database.execute(
                sql: """
                    INSERT INTO accesses (time, person, action, session, hash)
                    VALUES (?, ?, ?, ?, ?)
                    """,
                arguments: [time, person, action, session, hash])
            return .commit
        }
    }

    package func entries() throws -> [Entry] {
        try file.database.read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM accesses ORDER BY number").map { row in
                Entry(
                    number: row["number"], time: row["time"], person: row["person"],
                    action: row["action"], session: row["session"], hash: row["hash"])
            }
        }
    }

    /// The number of the first entry that is changed or missing; nil when the chain is whole.
    package func firstFault() throws -> Int? {
        let entries = try entries()
        var last = ""
        for (place, entry) in entries.enumerated() {
            let hash = Self.hash(
                after: last, [entry.time, entry.person, entry.action, entry.session])
            guard entry.number == place + 1, entry.hash == hash else { return place + 1 }
            last = entry.hash
        }
        let counted = try file.database.read { database in
            try Int.fetchOne(
                database, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'accesses'") ?? 0
        }
        return counted == entries.count ? nil : entries.count + 1
    }

    private static func hash(after last: String, _ fields: [String]) -> String {
        // The length of each field goes in: no text can be moved from one to the next.
        let text = ([last] + fields).map { "\($0.utf8.count):\($0)" }.joined()
        return SHA256.hash(data: Data(text.utf8))
            .map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
}
