/// The name of a kept conversation: made by chance, shown to the citizen, who can have the
/// conversation deleted with it. It says nothing about anybody.
package struct SessionCode: Hashable, Sendable {
    /// Digits and letters that are not mistaken for others (Crockford's base 32).
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    private static let length = 12
    private static let group = 4

    /// Twelve characters without hyphens: 60 bits.
    package let text: String

    package init(using random: inout some RandomNumberGenerator) {
        text = String((0..<Self.length).map { _ in Self.alphabet.randomElement(using: &random)! })
    }

    /// As a person types it: hyphens, spaces and small letters do not matter, and O, I, L are read
    /// as the digits they look like. Nil for anything else.
    package init?(_ typed: String) {
        guard typed.utf8.count <= 4 * Self.length else { return nil }
        let read = typed.uppercased().filter { $0 != "-" && $0 != " " }.map { letter in
            switch letter {
            case "O": Character("0")
            case "I", "L": Character("1")
            default: letter
            }
        }
        guard read.count == Self.length, read.allSatisfy(Self.alphabet.contains) else { return nil }
        text = String(read)
    }

    /// "7K3M-9QXT-2BHF"
    package var shown: String {
        stride(from: 0, to: Self.length, by: Self.group).map {
            String(text.dropFirst($0).prefix(Self.group))
        }.joined(separator: "-")
    }
}
