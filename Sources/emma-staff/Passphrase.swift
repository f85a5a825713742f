import Foundation
import Glibc
import Rim

/// Where the passphrase of the private key comes from: a file, or the terminal, unseen.
enum Passphrase {
    private static let shortest = 8

    static func read(from file: String?) throws -> String {
        if let file {
            guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
                throw Failure.unreadable("error.passphrase-file", file)
            }
            return text.split(separator: "\n").first.map(String.init) ?? ""
        }
        return try typed("keys.passphrase")
    }

    /// For a new key: twice where it is typed, and not too short.
    static func new(from file: String?) throws -> String {
        let first = try read(from: file)
        guard first.unicodeScalars.count >= shortest else {
            throw Failure.usage("error.short-passphrase", String(shortest))
        }
        if file == nil, try typed("keys.passphrase-again") != first {
            throw Failure.usage("error.different-passphrases")
        }
        return first
    }

    private static func typed(_ prompt: String) throws -> String {
        guard let text = getpass(Messages[prompt] + " ") else {
            throw Failure.usage("error.no-terminal")
        }
        return String(cString: text)
    }
}
