/// What a Unicode scalar is to a German word.
enum Letter {
    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            ? (65...90).contains(scalar.value) || (97...122).contains(scalar.value)
            : scalar.properties.isAlphabetic && !isMark(scalar)
    }

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (48...57).contains(scalar.value) }

    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.isASCII && scalar.properties.canonicalCombiningClass != .notReordered
    }

    /// Hyphens and apostrophes that stand inside words ("i-Kfz", "hab's").
    static func joins(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "'", "’", "\u{2010}", "\u{2011}", "\u{AD}": true
        default: false
        }
    }
}
