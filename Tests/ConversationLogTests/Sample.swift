import Catalogue
import ConversationLog
import Dialogue
import Foundation
import TestSupport

/// A log in a folder of its own, with keys.
struct Sample {
    static let now = CivilTime("2026-11-23T10:07")!
    static let passphrase = "nur für Versuche"
    /// Weak on purpose: tests open it often.
    static let rounds = 2

    let folder: TemporaryFolder
    let privateKey: ReviewPrivateKey
    let publicKey: ReviewPublicKey

    init() throws {
        folder = try TemporaryFolder()
        privateKey = try ReviewPrivateKey.make(
            privateFile: folder.path + "/private/key", folder: folder.path,
            passphrase: Self.passphrase, rounds: Self.rounds)
        publicKey = try ReviewPublicKey(folder: folder.path)!
    }

    func open() throws -> LogFile { try LogFile(folder: folder.path) }

    func writer(_ seed: UInt64 = 1, in file: LogFile? = nil) throws -> SessionWriter {
        var random = SeededGenerator(seed: seed)
        return try SessionWriter(
            SessionCode(using: &random), in: file ?? open(), sealedTo: publicKey, channel: .linear,
            versions: .init(program: "0", knowledge: "abc"))
    }

    static func turn(
        _ number: Int = 1, _ question: String = "Was kostet ein [Name]?", at time: CivilTime = now
    ) -> KeptTurn {
        var answer = Answer(.answer)
        answer.lead = ["Das kostet 46 Euro."]
        answer.confidence = 97
        var left = AnsweredTurn(outcome: .answer, topic: "perso")
        left.facts = ["perso/fee", "perso/fee-young"]
        return KeptTurn(
            number: number, time: time, input: .text(question), question: question, answer: answer,
            left: left, isReplayable: true)
    }

    /// All bytes that the log has on the disk.
    var bytes: String {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasPrefix(LogFile.name) }.compactMap {
            FileManager.default.contents(atPath: folder.path + "/" + $0)
        }.map { String(decoding: $0, as: Unicode.ASCII.self) }.joined()
    }
}
