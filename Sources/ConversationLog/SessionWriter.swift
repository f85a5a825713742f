import Catalogue
import Dialogue
import Foundation
import GRDB

/// Writes one conversation. A turn is on the disk when `keep` returns.
package struct SessionWriter {
    /// More is no conversation, and must not fill the disk.
    private static let mostTurns = 200
    private static let mostBytes = 256 << 10

    package let code: SessionCode
    private let file: LogFile
    private let fingerprint: String
    private let seal: SessionSeal
    private let channel: ClearEvent.Channel
    private let versions: ClearEvent.Versions
    private var turns = 0
    private var bytes = 0
    private var sequence = 0

    package init(
        _ code: SessionCode, in file: LogFile, sealedTo key: ReviewPublicKey,
        channel: ClearEvent.Channel, versions: ClearEvent.Versions
    ) throws {
        (self.code, self.file, self.channel, self.versions) = (code, file, channel, versions)
        fingerprint = key.fingerprint
        seal = try SessionSeal(to: key.key)
    }

    package mutating func keep(_ turn: KeptTurn) throws {
        let text = try Self.encoder.encode(turn)
        guard turns < Self.mostTurns, bytes + text.count <= Self.mostBytes else {
            throw LogProblem.sessionFull
        }
        var clear = event(.turn, at: turn.time)
        clear.tell(turn)
        try append(clear, sealed: seal.seal(text, beside: clear))
        turns += 1
        bytes += text.count
    }

    /// The conversation is over. One of which nothing was kept leaves nothing.
    package mutating func end(at time: CivilTime) throws {
        guard turns > 0 else { return }
        try append(event(.end, at: time), sealed: nil)
    }

    private func event(_ kind: ClearEvent.Kind, at time: CivilTime) -> ClearEvent {
        ClearEvent(
            session: code.text, sequence: sequence + 1, kind: kind,
            time: ClearEvent.rounded(time).isoText, channel: channel.rawValue, versions: versions)
    }

    private mutating func append(_ event: ClearEvent, sealed: Data?) throws {
        try file.database.inTransaction(.immediate) { database in
            if sequence == 0 {
                try database.execute(
                    sql: "INSERT INTO sessions VALUES (?, ?, ?)",
                    arguments: [code.text, fingerprint, seal.capsule])
            }
            try event.insert(into: database, sealed: sealed)
            return .commit
        }
        sequence += 1
    }

    private static let encoder = {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return encoder
    }()
}

extension ClearEvent {
    fileprivate func insert(into database: Database, sealed: Data?) throws {
        try database.execute(
            sql: """
                INSERT INTO events (session, sequence, kind, time, channel, outcome, service, facts,
                    confidence, program, knowledge, sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                session, sequence, kind.rawValue, time, channel, outcome, service, factList,
                confidence, versions.program, versions.knowledge, sealed,
            ])
    }
}
