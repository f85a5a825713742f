import Catalogue
import Foundation
import GRDB

/// Takes conversations out of the log for good.
package struct Retention {
    private let file: LogFile

    package init(_ file: LogFile) { self.file = file }

    /// Deletes events older than so many days, and conversations that are empty then.
    ///
    /// - Returns: how many events went.
    package func purge(keeping days: Int, on day: CivilDate) throws -> Int {
        let limit = (day + -days).isoText
        let count = try delete { database in
            try database.execute(sql: "DELETE FROM events WHERE time < ?", arguments: [limit])
            let count = database.changesCount
            try database.execute(
                sql: "DELETE FROM sessions WHERE code NOT IN (SELECT session FROM events)")
            try database.execute(sql: "DELETE FROM tombstones WHERE day < ?", arguments: [limit])
            return count
        }
        if count > 0 { try compact() }
        return count
    }

    /// Deletes a conversation on request and leaves a tombstone: nothing can be added to it, and
    /// staff see why it is not there.
    package func delete(_ code: SessionCode, on day: CivilDate) throws {
        try delete { database in
            try database.execute(
                sql: "DELETE FROM events WHERE session = ?", arguments: [code.text])
            try database.execute(sql: "DELETE FROM sessions WHERE code = ?", arguments: [code.text])
            guard database.changesCount == 1 else { throw LogProblem.noSuchSession }
            try database.execute(
                sql: "INSERT INTO tombstones VALUES (?, ?)", arguments: [code.text, day.isoText])
        }
        try compact()
    }

    @discardableResult
    private func delete<Result>(_ work: (Database) throws -> Result) throws -> Result {
        var result: Result?
        try file.database.inTransaction(.immediate) { database in
            result = try work(database)
            return .commit
        }
        return result!
    }

    /// Deleted pages go out of the file, and out of what was written ahead of it.
    private func compact() throws {
        try file.database.writeWithoutTransaction { database in
            try database.execute(sql: "VACUUM")
            try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        }
    }
}
