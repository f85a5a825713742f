/// A JSON value whose keys keep their order, so that equal answers are equal bytes.
package enum JSON: Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    /// Hundredths, written with two decimals: 97 is 0.97. Floating point has no place in bytes
    /// that are to be equal everywhere.
    case hundredths(Int)
    case string(String)
    case array([JSON])
    case object([(String, JSON)])

    /// One line of JSON without a line feed at the end.
    package var line: String {
        var text = ""
        write(to: &text)
        return text
    }

    private func write(to text: inout String) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .integer(let value): text += String(value)
        case .hundredths(let value): text += Self.decimal(value)
        case .string(let value): Self.write(value, to: &text)
        case .array(let items): Self.write(items, "[", "]", to: &text) { $0.write(to: &$1) }
        case .object(let entries):
            Self.write(entries, "{", "}", to: &text) { entry, text in
                Self.write(entry.0, to: &text)
                text += ": "
                entry.1.write(to: &text)
            }
        }
    }

    private static func write<Item>(
        _ items: [Item], _ open: String, _ close: String, to text: inout String,
        _ one: (Item, inout String) -> Void
    ) {
        text += open
        for (index, item) in items.enumerated() {
            if index > 0 { text += ", " }
            one(item, &text)
        }
        text += close
    }

    private static func decimal(_ hundredths: Int) -> String {
        let magnitude = String(abs(hundredths))
        let padded = String(repeating: "0", count: max(0, 3 - magnitude.count)) + magnitude
        return (hundredths < 0 ? "-" : "") + padded.dropLast(2) + "." + padded.suffix(2)
    }

    /// Escapes what JSON demands, and control characters that a terminal would act on.
    private static func write(_ value: String, to text: inout String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
                let hex = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
