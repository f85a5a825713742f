import Crypto
import Foundation

/// Sealing of one conversation to the review office's public key.
///
/// HPKE (RFC 9180) makes one context a session; its exported secret is the key of the session's
/// entries. Each is sealed by itself, so that entries can be opened in any order and one that never
/// reached the disk leaves no gap. The nonce is random, for a retry must not use one twice.
struct SessionSeal {
    static let suite = HPKE.Ciphersuite.Curve25519_SHA256_ChachaPoly
    static let info = Data("emma conversation log 1".utf8)
    static let exported = Data("entries".utf8)
    static let keyLength = 32

    /// What the private key needs to make the same key.
    let capsule: Data
    private let key: SymmetricKey

    init(to publicKey: Curve25519.KeyAgreement.PublicKey) throws {
        let sender = try HPKE.Sender(
            recipientKey: publicKey, ciphersuite: Self.suite, info: Self.info)
        capsule = sender.encapsulatedKey
        key = try sender.exportSecret(context: Self.exported, outputByteCount: Self.keyLength)
    }

    init(opening capsule: Data, with privateKey: Curve25519.KeyAgreement.PrivateKey) throws {
        let recipient = try HPKE.Recipient(
            privateKey: privateKey, ciphersuite: Self.suite, info: Self.info,
            encapsulatedKey: capsule)
        self.capsule = capsule
        key = try recipient.exportSecret(context: Self.exported, outputByteCount: Self.keyLength)
    }

    func seal(_ text: Data, beside clear: ClearEvent) throws -> Data {
        try ChaChaPoly.seal(text, using: key, authenticating: Data(clear.authenticated.utf8))
            .combined
    }

    func open(_ sealed: Data, beside clear: ClearEvent) throws -> Data {
        do {
            return try ChaChaPoly.open(
                ChaChaPoly.SealedBox(combined: sealed), using: key,
                authenticating: Data(clear.authenticated.utf8))
        } catch {
            throw LogProblem.changed
        }
    }
}
