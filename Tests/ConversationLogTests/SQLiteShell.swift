import Foundation
import GRDB

/// Whoever holds the file, without the program.
enum SQLiteShell {
    /// 0 when all statements went through.
    static func run(_ sql: String, on sample: Sample) -> Int {
        do {
            let database = try DatabaseQueue(
                path: sample.folder.path + "/conversations.sqlite")
            try database.writeWithoutTransaction { try $0.execute(sql: sql) }
            return 0
        } catch {
            return 1
        }
    }
}
