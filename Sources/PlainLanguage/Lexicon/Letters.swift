/// Upper and lower case of words, cheap for German letters.
package enum Letters {
    static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? (65...90).contains(scalar.value) : scalar.properties.isUppercase
    }

    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            ? (65...90).contains(scalar.value) || (97...122).contains(scalar.value)
            : scalar.properties.isAlphabetic
    }

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (48...57).contains(scalar.value) }

    static func isCapitalised(_ text: String) -> Bool {
        text.unicodeScalars.first.map(isUpper) ?? false
    }

    static func lowercased(_ text: String) -> String { text.lowercased() }

    static func capitalised(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, !isUpper(first) else { return text }
        return first.properties.uppercaseMapping + String(text.unicodeScalars.dropFirst())
    }

    static func uncapitalised(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, isUpper(first) else { return text }
        return first.properties.lowercaseMapping + String(text.unicodeScalars.dropFirst())
    }

    /// A slice with its first letter in upper case; nil when it does not begin with a small letter.
    static func capitalised(_ scalars: ArraySlice<Unicode.Scalar>) -> String? {
        guard let first = scalars.first, isLetter(first), !isUpper(first) else { return nil }
        return first.properties.uppercaseMapping
            + String(String.UnicodeScalarView(scalars.dropFirst()))
    }
}
