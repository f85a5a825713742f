import GRDB
import Search

/// SQLite's full-text search (FTS5) over the same documents, in memory: the engine that one would
/// take without building one. Ranked by its bm25 with the weights of our own fields.
struct FullTextIndex {
    private let database: DatabaseQueue
    private let ids: [String]

    private static let create = """
        CREATE VIRTUAL TABLE documents USING fts5(
            title, keywords, text, tokenize = 'unicode61 remove_diacritics 2')
        """
    private static let insert = """
        INSERT INTO documents(rowid, title, keywords, text) VALUES (?, ?, ?, ?)
        """
    private static let search = """
        SELECT rowid FROM documents WHERE documents MATCH ?
        ORDER BY bm25(documents, 3.0, 2.0, 1.0) LIMIT ?
        """

    init(_ documents: [SearchDocument]) throws {
        database = try DatabaseQueue()
        ids = documents.map(\.id)
        try database.write { database in
            try database.execute(sql: Self.create)
            let insert = try database.makeStatement(sql: Self.insert)
            for (number, document) in documents.enumerated() {
                try insert.execute(arguments: [
                    number, document.title, document.keywords.joined(separator: "\n"),
                    document.text,
                ])
            }
        }
    }

    /// Any of the words; stop words are left out by the caller.
    func best(_ limit: Int, for words: [String]) throws -> [String] {
        guard !words.isEmpty else { return [] }
        let pattern = words.map { "\"\($0)\"" }.joined(separator: " OR ")
        return try database.read { database in
            let statement = try database.cachedStatement(sql: Self.search)
            return try Int.fetchAll(statement, arguments: [pattern, limit]).map { ids[$0] }
        }
    }

    /// Size of the whole database.
    var bytes: Int {
        get throws {
            try database.read { database in
                try Int.fetchOne(
                    database,
                    sql: "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
                    ?? 0
            }
        }
    }
}
