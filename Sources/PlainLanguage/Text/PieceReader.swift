/// The text of one sentence → pieces.
struct PieceReader {
    let spans: SpanRules

    private static let openers = Set("([{„\"»‚'“«".unicodeScalars)
    private static let closers = Set(".,;:!?)]}“”\"«»’‘'…".unicodeScalars)
    private static let dashes: Set<String> = ["-", "–", "—"]

    func pieces(of sentence: String) -> [Piece] {
        var pieces: [Piece] = []
        let chunks = Self.chunks(of: sentence)
        for (index, chunk) in chunks.enumerated() {
            append(chunk[...], isLast: index == chunks.count - 1, to: &pieces)
        }
        return spans.joined(pieces)
    }

    private static func chunks(of text: String) -> [[Unicode.Scalar]] {
        var chunks: [[Unicode.Scalar]] = []
        var chunk: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            if scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\u{A0}" {
                if !chunk.isEmpty { chunks.append(chunk) }
                chunk.removeAll(keepingCapacity: true)
            } else {
                chunk.append(scalar)
            }
        }
        if !chunk.isEmpty { chunks.append(chunk) }
        return chunks
    }

    private func append(
        _ chunk: ArraySlice<Unicode.Scalar>, isLast: Bool, to pieces: inout [Piece]
    ) {
        var core = chunk
        var isSpaced = true
        while let first = core.first, Self.openers.contains(first), core.count > 1 {
            pieces.append(Piece(String(first), .mark, isSpaced: isSpaced))
            isSpaced = false
            core = core.dropFirst()
        }
        var tail: [Unicode.Scalar] = []
        while let last = core.last, Self.closers.contains(last) {
            // A full stop inside the sentence belongs to an abbreviation or an ordinal number.
            if last == ".", !(isLast && tail.allSatisfy { $0 != "." && $0 != "," }) { break }
            tail.append(last)
            core = core.dropLast()
        }
        if !core.isEmpty {
            pieces.append(Self.piece(core, isSpaced: isSpaced))
            isSpaced = false
        }
        for mark in tail.reversed() {
            pieces.append(Piece(String(mark), .mark, isSpaced: isSpaced))
            isSpaced = false
        }
    }

    private static func piece(_ core: ArraySlice<Unicode.Scalar>, isSpaced: Bool) -> Piece {
        var scalars = String.UnicodeScalarView()
        for scalar in core { scalars.append(scalar) }
        let text = String(scalars)
        if core.contains("@") || hasScheme(core) || text.hasPrefix("www.") {
            return Piece(text, .span, isSpaced: isSpaced)
        }
        if core.contains(where: Letters.isDigit) { return Piece(text, .number, isSpaced: isSpaced) }
        if dashes.contains(text) { return Piece(text, .mark, isSpaced: isSpaced) }
        let isWord = core.contains(where: Letters.isLetter)
        return Piece(text, isWord || text.hasPrefix("§") ? .word : .mark, isSpaced: isSpaced)
    }

    /// "https://…"
    private static func hasScheme(_ core: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let colon = core.firstIndex(of: ":") else { return false }
        return core[(colon + 1)...].starts(with: ["/", "/"])
    }
}
