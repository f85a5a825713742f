import Records

/// Joins what must stay together: references to laws, dates, quotations.
struct SpanRules: Sendable {
    private let heads: Set<String>
    private let strongHeads: Set<String>
    private let links: Set<String>
    private let lawEnds: [String]
    private let months: Set<String>
    private let articles: Set<String>

    private static let longestQuotation = 14

    init(_ grammar: PackedRecord?) {
        let citations = grammar?["citations"]
        let list = { (key: String) in citations?[key]?.items.compactMap(\.scalar) ?? [] }
        heads = Set(list("heads"))
        strongHeads = Set(list("strong_heads"))
        links = Set(list("links"))
        lawEnds = list("law_ends")
        months = Set(list("months"))
        articles = Set(list("articles"))
    }

    func joined(_ pieces: [Piece]) -> [Piece] {
        var joined: [Piece] = []
        var index = 0
        while index < pieces.count {
            if let end = citation(pieces, index) {
                joined.append(span(pieces[index..<end], .citation))
                index = end
            } else if let end = date(pieces, index) ?? quotation(pieces, index) {
                joined.append(span(pieces[index..<end], .span))
                index = end
            } else {
                joined.append(pieces[index])
                index += 1
            }
        }
        return joined
    }

    private func span(_ pieces: ArraySlice<Piece>, _ kind: Piece.Kind) -> Piece {
        Piece(pieces.text, kind, isSpaced: pieces.first?.isSpaced ?? true)
    }

    // MARK: References

    /// The end of a reference that begins at a piece: "§ 12 Abs. 3 SGB XIV".
    private func citation(_ pieces: [Piece], _ start: Int) -> Int? {
        guard heads.contains(pieces[start].text), start + 1 < pieces.count,
            isPlace(pieces[start + 1])
        else { return nil }
        var end = start + 2
        while let next = step(pieces, end) { end = next }
        return lawName(pieces, end) ?? end
    }

    private func step(_ pieces: [Piece], _ index: Int) -> Int? {
        guard index < pieces.count else { return nil }
        let piece = pieces[index]
        if heads.contains(piece.text), index + 1 < pieces.count, isPlace(pieces[index + 1]) {
            return index + 2
        }
        if piece.kind == .number, isPlace(piece), !isQuantity(pieces, index) { return index + 1 }
        if isLetter(piece), pieces[index - 1].kind == .number { return index + 1 }
        return linked(pieces, index)
    }

    /// "und 3", ", § 5", "i. V. m. § 9".
    private func linked(_ pieces: [Piece], _ index: Int) -> Int? {
        var next = index
        while next < pieces.count, next - index < 4,
            links.contains(pieces[next].text) || pieces[next].isComma
        {
            next += 1
        }
        guard next > index, next < pieces.count else { return nil }
        if heads.contains(pieces[next].text), next + 1 < pieces.count, isPlace(pieces[next + 1]) {
            return next + 2
        }
        let isNumber = pieces[next].kind == .number && isPlace(pieces[next])
        return isNumber && !isQuantity(pieces, next) ? next + 1 : nil
    }

    /// "§ 5 und 3 Wochen": the second number counts something.
    private func isQuantity(_ pieces: [Piece], _ index: Int) -> Bool {
        guard index + 1 < pieces.count else { return false }
        let next = pieces[index + 1]
        return next.isCapitalised && !heads.contains(next.text) && !isLawAbbreviation(next)
            || next.text == "%"
    }

    private func isPlace(_ piece: Piece) -> Bool {
        guard piece.kind == .number, let first = piece.text.unicodeScalars.first else {
            return false
        }
        return Letters.isDigit(first) && piece.text.utf8.count <= 8
    }

    private func isLetter(_ piece: Piece) -> Bool {
        piece.isWord && piece.text.unicodeScalars.count == 1 && !Letters.isCapitalised(piece.text)
    }

    private func isLawAbbreviation(_ piece: Piece) -> Bool {
        guard piece.isWord, piece.text.utf8.count <= 16 else { return false }
        return piece.text.unicodeScalars.count { Letters.isUpper($0) } >= 2
    }

    private func lawName(_ pieces: [Piece], _ start: Int) -> Int? {
        guard start < pieces.count else { return nil }
        if isLawAbbreviation(pieces[start]) {
            var end = start + 1
            while end < pieces.count, isRoman(pieces[end]) { end += 1 }
            return step(pieces, end).map { lawName(pieces, $0) ?? $0 } ?? end
        }
        guard articles.contains(pieces[start].key) else { return nil }
        for end in (start + 1)..<min(start + 4, pieces.count) {
            guard pieces[end].isWord else { return nil }
            if lawEnds.contains(where: pieces[end].key.hasSuffix) {
                return bracketed(pieces, end + 1) ?? end + 1
            }
        }
        return nil
    }

    private func bracketed(_ pieces: [Piece], _ start: Int) -> Int? {
        guard start + 2 < pieces.count, pieces[start].isMark("("), pieces[start + 2].isMark(")"),
            isLawAbbreviation(pieces[start + 1])
        else { return nil }
        return start + 3
    }

    private func isRoman(_ piece: Piece) -> Bool {
        piece.isWord && piece.text.allSatisfy { "IVX".contains($0) }
    }

    // MARK: Dates and quotations

    private func date(_ pieces: [Piece], _ start: Int) -> Int? {
        guard start + 1 < pieces.count, pieces[start].kind == .number,
            pieces[start].text.hasSuffix("."), months.contains(pieces[start + 1].text)
        else { return nil }
        let year = start + 2
        guard year < pieces.count, pieces[year].kind == .number, pieces[year].text.utf8.count == 4
        else { return year }
        return year + 1
    }

    private func quotation(_ pieces: [Piece], _ start: Int) -> Int? {
        guard pieces[start].kind == .mark, let closing = Self.closing[pieces[start].text] else {
            return nil
        }
        let last = min(start + Self.longestQuotation, pieces.count - 1)
        guard start + 2 <= last else { return nil }
        return ((start + 2)...last).first {
            pieces[$0].kind == .mark && closing.contains(pieces[$0].text)
        }.map { $0 + 1 }
    }

    private static let closing: [String: Set<String>] = [
        "„": ["“", "”", "\""], "\"": ["\""], "»": ["«"], "«": ["»"], "“": ["”"], "‚": ["‘", "’"],
    ]
}
