import Crypto
import CryptoExtras
import Foundation

/// The public key of the review office: with it the citizens' program seals what only the office
/// can open.
package struct ReviewPublicKey: Sendable {
    package static let fileName = "review.public-key"

    let key: Curve25519.KeyAgreement.PublicKey

    /// Tells keys apart: the beginning of the key's hash.
    package var fingerprint: String { Self.fingerprint(of: key) }

    /// Nil where there is no file: then nothing is to be kept.
    package init?(folder: String) throws {
        let file = URL(fileURLWithPath: folder).appendingPathComponent(Self.fileName)
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        guard let text = try? String(contentsOf: file, encoding: .utf8),
            let bytes = Data(base64Encoded: text.trimmingCharacters(in: .whitespacesAndNewlines)),
            let key = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: bytes)
        else { throw LogProblem.badKeyFile }
        self.key = key
    }

    static func fingerprint(of key: Curve25519.KeyAgreement.PublicKey) -> String {
        SHA256.hash(data: key.rawRepresentation).prefix(8)
            .map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
}

/// The private key of the review office. Its file is readable for its owner only, and sealed with a
/// key that scrypt (RFC 7914) makes of a passphrase.
package struct ReviewPrivateKey: Sendable {
    /// How hard guessing a passphrase is: rounds of scrypt, a power of two.
    package static let usualRounds = 1 << 15
    private static let blockSize = 8
    private static let mostRounds = 1 << 20

    private struct File: Codable {
        let rounds: Int
        let salt: Data
        let sealed: Data
    }

    let key: Curve25519.KeyAgreement.PrivateKey

    package var fingerprint: String { ReviewPublicKey.fingerprint(of: key.publicKey) }

    /// Makes both keys and writes both files; never over an existing one.
    package static func make(
        privateFile: String, folder: String, passphrase: String, rounds: Int = usualRounds
    ) throws -> ReviewPrivateKey {
        let made = ReviewPrivateKey(key: Curve25519.KeyAgreement.PrivateKey())
        let publicFile = URL(fileURLWithPath: folder)
            .appendingPathComponent(ReviewPublicKey.fileName).path
        for file in [publicFile, privateFile] where FileManager.default.fileExists(atPath: file) {
            throw LogProblem.keyExists(file)
        }
        try LogFile.makeFolder(folder)
        try LogFile.makeFolder(URL(fileURLWithPath: privateFile).deletingLastPathComponent().path)
        try write(made.sealed(passphrase, rounds), to: privateFile, mode: 0o600)
        let text = made.key.publicKey.rawRepresentation.base64EncodedString() + "\n"
        try write(Data(text.utf8), to: publicFile, mode: 0o644)
        return made
    }

    package init(file: String, passphrase: String) throws {
        guard let bytes = FileManager.default.contents(atPath: file),
            let parts = try? JSONDecoder().decode(File.self, from: bytes),
            (2...Self.mostRounds).contains(parts.rounds),
            let box = try? ChaChaPoly.SealedBox(combined: parts.sealed)
        else { throw LogProblem.badKeyFile }
        let lock = try Self.lock(passphrase, parts.salt, parts.rounds)
        guard let raw = try? ChaChaPoly.open(box, using: lock) else {
            throw LogProblem.wrongPassphrase
        }
        key = try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: raw)
    }

    private init(key: Curve25519.KeyAgreement.PrivateKey) { self.key = key }

    private func sealed(_ passphrase: String, _ rounds: Int) throws -> Data {
        let salt = SymmetricKey(size: .bits128).withUnsafeBytes { Data($0) }
        let lock = try Self.lock(passphrase, salt, rounds)
        let box = try ChaChaPoly.seal(key.rawRepresentation, using: lock)
        return try JSONEncoder().encode(File(rounds: rounds, salt: salt, sealed: box.combined))
    }

    private static func lock(_ passphrase: String, _ salt: Data, _ rounds: Int) throws
        -> SymmetricKey
    {
        try KDF.Scrypt.deriveKey(
            from: Data(passphrase.utf8), salt: salt, outputByteCount: 32, rounds: rounds,
            blockSize: blockSize, parallelism: 1)
    }

    /// With its mode from the first moment.
    private static func write(_ bytes: Data, to path: String, mode: Int) throws {
        guard
            FileManager.default.createFile(
                atPath: path, contents: bytes, attributes: [.posixPermissions: mode])
        else { throw CocoaError(.fileWriteUnknown) }
    }
}
