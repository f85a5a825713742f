/// Three or more things in a row at the end of a sentence become a list.
struct ListRule: Rule {
    let data: RuleData
    private let or: Set<String>
    private let and: Set<String>
    private static let fewest = 3

    /// Words: those that mean "and"; then, after "|", those that mean "or".
    init(_ data: RuleData) {
        self.data = data
        let parts = data.words.split(separator: "|")
        and = Set(parts.first ?? [])
        or = Set(parts.count > 1 ? parts[1] : [])
    }

    func change(_ sentence: Sentence) -> Change? {
        guard sentence.pieces.wordCount >= data.minimum else { return nil }
        var end = sentence.count
        while end > 0, sentence.pieces[end - 1].isMark(".") { end -= 1 }
        guard let colon = sentence.pieces[..<end].firstIndex(where: { $0.isMark(":") }) else {
            return nil
        }
        return afterColon(sentence, colon, end)
    }

    private func afterColon(_ sentence: Sentence, _ colon: Int, _ end: Int) -> Change? {
        guard let items = items(sentence, (colon + 1)..<end), items.count >= Self.fewest else {
            return nil
        }
        return Change(sentences: [Array(sentence.pieces[...colon]) + listed(sentence, items)])
    }

    private func listed(_ sentence: Sentence, _ items: [Range<Int>]) -> [Piece] {
        var pieces: [Piece] = []
        for (number, item) in items.enumerated() {
            pieces.append(Piece("\n-", .mark, isSpaced: false, isNew: true))
            pieces += Wording.spaced(Array(sentence.pieces[item]))
            if number == items.count - 2 {
                let joiner = sentence.pieces[item.upperBound]
                if or.contains(joiner.key) { pieces.append(joiner) }
            }
        }
        return pieces
    }

    /// Stretches between commas and the last joining word, without verbs and without brackets around
    /// commas.
    private func items(_ sentence: Sentence, _ range: Range<Int>) -> [Range<Int>]? {
        var items: [Range<Int>] = []
        var start = range.lowerBound
        var depth = 0
        var isLast = false
        for index in range {
            let piece = sentence.pieces[index]
            if piece.isMark("(") { depth += 1 }
            if piece.isMark(")") { depth -= 1 }
            guard depth == 0 else { continue }
            let joins = and.contains(piece.key) || or.contains(piece.key)
            if piece.isComma || joins && !items.isEmpty && !isLast && startsItem(sentence, index) {
                guard index > start, !isLast else { return nil }
                items.append(start..<index)
                start = index + 1
                isLast = joins
            }
        }
        guard isLast, start < range.upperBound else { return nil }
        items.append(start..<range.upperBound)
        let isPlain = items.allSatisfy { item in
            !item.contains { sentence.auxiliary($0) != nil }
                && !sentence.has([.relative, .subordinator], item.lowerBound)
                && !(sentence.pieces[item.upperBound - 1].isMark("-"))
        }
        return isPlain ? items : nil
    }

    /// The last joining word of the row: after it no comma comes.
    private func startsItem(_ sentence: Sentence, _ index: Int) -> Bool {
        !sentence.pieces[(index + 1)...].contains { $0.isComma }
    }
}
