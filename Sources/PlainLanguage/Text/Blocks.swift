/// A text in blocks: paragraphs whose wrapped lines are joined, and lines that stand alone (list
/// points, headings, lines of an address).
struct Block: Hashable {
    /// The line breaks before it, as written: none, one, two or more.
    let breaks: Int
    /// "- ", "1. ", "(2) ": kept as it is.
    let marker: String
    let text: String
}

struct BlockReader {
    /// "und", "oder": after a hyphen at the end of a line they begin no part of a word.
    let joiners: Set<String>

    private static let wrapLength = 45
    private static let bullets: Set<Character> = ["-", "–", "—", "•", "*", "·", "▪", "#", ">", "|"]

    func blocks(of text: String) -> [Block] {
        var blocks: [Block] = []
        var breaks = 0
        var previous = ""
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let trimmed = Self.trimmed(line)
            guard !trimmed.isEmpty else {
                breaks += 1
                previous = ""
                continue
            }
            let (marker, content) = Self.marker(of: trimmed)
            if marker.isEmpty, let last = blocks.last, goesOn(previous, trimmed) {
                blocks[blocks.count - 1] = Block(
                    breaks: last.breaks, marker: last.marker,
                    text: joined(last.text, String(trimmed)))
            } else {
                blocks.append(
                    Block(
                        breaks: blocks.isEmpty ? 0 : breaks, marker: marker, text: String(content)))
            }
            previous = String(trimmed)
            breaks = 1
        }
        return blocks
    }

    private static func trimmed(_ line: Substring) -> Substring {
        var line = line
        while let last = line.last, last == " " || last == "\t" || last == "\r" || last == "\r\n" {
            line = line.dropLast()
        }
        return line.drop { $0 == " " || $0 == "\t" }
    }

    /// A line that was wrapped: long, and neither it ends a sentence nor the next begins a point.
    private func goesOn(_ previous: String, _ line: Substring) -> Bool {
        if isTorn(previous, line) { return true }
        guard previous.utf8.count >= Self.wrapLength, let last = previous.last else { return false }
        return !".:;!?".contains(last) || line.first?.isLowercase ?? false
    }

    /// "Bundes-" + "gesetz": the hyphen at the end of a line goes where a small letter follows.
    private func joined(_ text: String, _ line: String) -> String {
        isTorn(text, Substring(line)) ? String(text.dropLast()) + line : text + " " + line
    }

    /// A word was parted at the end of the line; but not "Vor- / und Nachname".
    private func isTorn(_ text: String, _ line: Substring) -> Bool {
        text.hasSuffix("-") && text.dropLast().last?.isLetter ?? false
            && line.first?.isLowercase ?? false
            && !joiners.contains(String(line.prefix { $0 != " " }))
    }

    private static func marker(of line: Substring) -> (String, Substring) {
        guard let first = line.first else { return ("", line) }
        if bullets.contains(first) {
            let rest = line.drop { bullets.contains($0) }
            if rest.first == " " { return split(line, rest) }
        }
        return numbered(line) ?? ("", line)
    }

    /// "1. ", "a) ", "(2) ": at most four signs and a blank.
    private static func numbered(_ line: Substring) -> (String, Substring)? {
        guard let blank = line.prefix(7).firstIndex(of: " ") else { return nil }
        let head = line[..<blank]
        guard let last = head.last, last == ")" || last == ".", head.count >= 2 else { return nil }
        let core = head.dropLast().drop { $0 == "(" }
        let isNumber = !core.isEmpty && core.utf8.allSatisfy { (48...57).contains($0) }
        let isLetter =
            core.utf8.count <= 2 && last == ")" && core.utf8.allSatisfy { (97...122).contains($0) }
        let isDate =
            line[blank...].dropFirst().first.map { $0.isLetter || $0 == "(" || $0 == "„" } ?? false
        guard isNumber && (isDate || last == ")") || isLetter, !core.isEmpty else { return nil }
        return split(line, line[blank...])
    }

    private static func split(_ line: Substring, _ rest: Substring) -> (String, Substring) {
        let content = rest.drop { $0 == " " }
        return (String(line[..<content.startIndex]), content)
    }
}
