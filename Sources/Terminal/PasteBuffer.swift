/// Gathers what is pasted until the terminal says that it ends.
struct PasteBuffer {
    private var bytes: [UInt8] = []
    /// How much of the end mark has been seen.
    private var matched = 0
    private let limit: Int

    private static let end = Array("\u{1b}[201~".utf8)

    /// Keeps a few bytes more than `limit`, so that whoever caps the text at `limit` sees that
    /// something is missing; the rest is read and dropped.
    init(limit: Int) { self.limit = limit + 4 }

    /// Whether the paste is complete with this byte.
    mutating func add(_ byte: UInt8) -> Bool {
        if byte == Self.end[matched] {
            matched += 1
            return matched == Self.end.count
        }
        for byte in Self.end.prefix(matched) { keep(byte) }
        matched = byte == Self.end[0] ? 1 : 0
        if matched == 0 { keep(byte) }
        return false
    }

    private mutating func keep(_ byte: UInt8) {
        if bytes.count < limit { bytes.append(byte) }
    }

    /// The text with `\n` as line end and without controls.
    mutating func takeText() -> String {
        defer { self = PasteBuffer(limit: limit - 4) }
        var text = String.UnicodeScalarView()
        var last: Unicode.Scalar = " "
        for scalar in String(decoding: whole, as: UTF8.self).unicodeScalars {
            switch scalar {
            case "\n": if last != "\r" { text.append("\n") }
            case "\r": text.append("\n")
            case "\t": text.append("\t")
            default: if scalar.properties.generalCategory != .control { text.append(scalar) }
            }
            last = scalar
        }
        return String(text)
    }

    /// Without the scalar that the limit cut in two.
    private var whole: ArraySlice<UInt8> {
        guard bytes.count == limit, let first = bytes.lastIndex(where: { $0 & 0xc0 != 0x80 }) else {
            return bytes[...]
        }
        let isComplete = String(validating: bytes[first...], as: UTF8.self) != nil
        return isComplete ? bytes[...] : bytes[..<first]
    }
}
