import Dialogue
import Foundation
import GRDB

/// Reads the log: what is in clear without a key, what is sealed with the private one.
package struct LogReader {
    let file: LogFile

    package init(_ file: LogFile) { self.file = file }

    /// A conversation in clear.
    package struct Summary: Equatable, Sendable {
        package let code: SessionCode
        /// Of its first event, rounded.
        package let time: String
        package let channel: String
        package let turns: Int
        /// Of each turn.
        package let outcomes: [String]
        package let services: [String]
    }

    /// Which conversations are wanted; nil leaves a field open.
    package struct Filter: Sendable {
        package var day: String?
        package var outcome: String?
        package var service: String?
        package var channel: String?

        package init(
            day: String? = nil, outcome: String? = nil, service: String? = nil,
            channel: String? = nil
        ) {
            (self.day, self.outcome, self.service, self.channel) = (day, outcome, service, channel)
        }

        fileprivate func fits(_ events: [ClearEvent]) -> Bool {
            events.contains { day == nil || $0.time.hasPrefix(day ?? "") }
                && events.contains { outcome == nil || $0.outcome == outcome }
                && events.contains { service == nil || $0.service == service }
                && events.contains { channel == nil || $0.channel == channel }
        }
    }

    /// In the order in which they were begun.
    package func sessions(_ filter: Filter = Filter()) throws -> [Summary] {
        let events = try file.database.read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM events ORDER BY number").map(Entry.init)
        }
        var order: [String] = []
        var bySession: [String: [ClearEvent]] = [:]
        for event in events.map(\.clear) {
            if bySession[event.session] == nil { order.append(event.session) }
            bySession[event.session, default: []].append(event)
        }
        return order.compactMap { bySession[$0] }.filter(filter.fits).compactMap(Self.summary)
    }

    private static func summary(_ events: [ClearEvent]) -> Summary? {
        guard let first = events.first, let code = SessionCode(first.session) else { return nil }
        let turns = events.filter { $0.kind == .turn }
        return Summary(
            code: code, time: first.time, channel: first.channel, turns: turns.count,
            outcomes: turns.map(\.outcome), services: turns.map(\.service))
    }

    /// The turns of a conversation, opened, with the versions that spoke.
    package func open(
        _ code: SessionCode, with key: ReviewPrivateKey
    ) throws -> [(clear: ClearEvent, turn: KeptTurn)] {
        let (session, entries) = try file.database.read { database in
            let session = try Row.fetchOne(
                database, sql: "SELECT key, capsule FROM sessions WHERE code = ?",
                arguments: [code.text])
            let entries = try Row.fetchAll(
                database, sql: "SELECT * FROM events WHERE session = ? ORDER BY sequence",
                arguments: [code.text]
            ).map(Entry.init)
            return (session, entries)
        }
        guard let session else { throw LogProblem.noSuchSession }
        guard session["key"] == key.fingerprint else { throw LogProblem.otherKey }
        let seal = try SessionSeal(opening: session["capsule"], with: key.key)
        return try entries.compactMap { entry in
            guard entry.clear.kind == .turn else { return nil }
            guard let sealed = entry.sealed else { throw LogProblem.changed }
            let text = try seal.open(sealed, beside: entry.clear)
            return (entry.clear, try JSONDecoder().decode(KeptTurn.self, from: text))
        }
    }

    /// Whether the conversation was deleted on request.
    package func isDeleted(_ code: SessionCode) throws -> Bool {
        try file.database.read { database in
            try Bool.fetchOne(
                database, sql: "SELECT 1 FROM tombstones WHERE code = ?", arguments: [code.text])
                ?? false
        }
    }

    /// Whether pages, indexes and references of the file are in order.
    package func isIntact() throws -> Bool {
        try file.database.read { database in
            try String.fetchAll(database, sql: "PRAGMA integrity_check") == ["ok"]
                && Row.fetchAll(database, sql: "PRAGMA foreign_key_check").isEmpty
        }
    }

    private struct Entry {
        let clear: ClearEvent
        let sealed: Data?

        init(_ row: Row) {
            let facts: String = row["facts"]
            clear = ClearEvent(
                session: row["session"], sequence: row["sequence"],
                kind: ClearEvent.Kind(rawValue: row["kind"]) ?? .end, time: row["time"],
                channel: row["channel"], outcome: row["outcome"], service: row["service"],
                facts: facts.isEmpty ? [] : facts.components(separatedBy: "\n"),
                confidence: row["confidence"],
                versions: .init(program: row["program"], knowledge: row["knowledge"]))
            sealed = row["sealed"]
        }
    }
}
