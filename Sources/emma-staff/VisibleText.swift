/// Text of strangers for a terminal: what could act on it is shown as a mark.
enum VisibleText {
    /// Control, format, private and unassigned scalars become "‹U+202E›"; line feeds stay.
    static func of(_ text: String) -> String {
        var shown = ""
        for scalar in text.unicodeScalars {
            if scalar == "\n" || !isActing(scalar) {
                shown.unicodeScalars.append(scalar)
            } else {
                let hex = String(scalar.value, radix: 16, uppercase: true)
                shown += "‹U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex + "›"
            }
        }
        return shown
    }

    /// For a field within a line.
    static func line(_ text: String) -> String {
        of(text).split(separator: "\n", omittingEmptySubsequences: false).joined(
            separator: "‹U+000A›")
    }

    private static func isActing(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
            .paragraphSeparator:
            true
        default: scalar.properties.isDefaultIgnorableCodePoint
        }
    }
}
