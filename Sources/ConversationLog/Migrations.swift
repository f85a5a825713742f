import GRDB

/// The states of the file's schema, in order. A state that has been released is never changed.
enum Migrations {
    private static let steps = [version1]

    /// Under a lock, so that of many processes that start at once one does it.
    static func run(on database: DatabaseQueue) throws {
        guard try database.read(version) != steps.count else { return }
        try database.inTransaction(.immediate) { database in
            let version = try version(of: database)
            guard version <= steps.count else { throw LogProblem.newer(version) }
            for step in steps[version...] { try database.execute(sql: step) }
            try database.execute(sql: "PRAGMA user_version = \(steps.count)")
            return .commit
        }
    }

    private static func version(of database: Database) throws -> Int {
        try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    }

    private static let version1 = """
        CREATE TABLE sessions (
            code TEXT PRIMARY KEY, key TEXT NOT NULL, capsule BLOB NOT NULL
        ) WITHOUT ROWID;

        CREATE TABLE events (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            session TEXT NOT NULL REFERENCES sessions (code),
            sequence INTEGER NOT NULL,
            kind TEXT NOT NULL, time TEXT NOT NULL, channel TEXT NOT NULL,
            outcome TEXT NOT NULL, service TEXT NOT NULL, facts TEXT NOT NULL,
            confidence INTEGER NOT NULL, program TEXT NOT NULL, knowledge TEXT NOT NULL,
            sealed BLOB,
            UNIQUE (session, sequence)
        );
        CREATE INDEX events_by_time ON events (time);

        -- Conversations that were deleted on request.
        CREATE TABLE tombstones (code TEXT PRIMARY KEY, day TEXT NOT NULL) WITHOUT ROWID;

        -- What staff opened; each entry holds the hash of the one before.
        CREATE TABLE accesses (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            time TEXT NOT NULL, person TEXT NOT NULL, action TEXT NOT NULL,
            session TEXT NOT NULL, hash TEXT NOT NULL
        );

        CREATE TRIGGER sessions_stay BEFORE UPDATE ON sessions
            BEGIN SELECT RAISE(ABORT, 'sessions are only appended'); END;
        CREATE TRIGGER events_stay BEFORE UPDATE ON events
            BEGIN SELECT RAISE(ABORT, 'events are only appended'); END;
        CREATE TRIGGER accesses_stay BEFORE UPDATE ON accesses
            BEGIN SELECT RAISE(ABORT, 'accesses are only appended'); END;
        CREATE TRIGGER accesses_remain BEFORE DELETE ON accesses
            BEGIN SELECT RAISE(ABORT, 'accesses are only appended'); END;
        CREATE TRIGGER deleted_sessions_do_not_return BEFORE INSERT ON sessions
            WHEN EXISTS (SELECT 1 FROM tombstones WHERE code = NEW.code)
            BEGIN SELECT RAISE(ABORT, 'the session was deleted'); END;
        """
}
