/// Where marks of redacted data stand in a text ("[E-Mail]"): their words are not the citizen's.
enum RedactionMarks {
    /// Ranges in UTF-8 bytes, brackets included.
    static func ranges(in text: String) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start: Int?
        for (offset, byte) in text.utf8.enumerated() {
            if byte == UInt8(ascii: "[") {
                start = offset
            } else if byte == UInt8(ascii: "]"), let opening = start {
                ranges.append(opening..<(offset + 1))
                start = nil
            }
        }
        return ranges
    }
}
