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
            return inSentence(sentence, end)
        }
        return afterColon(sentence, colon, end)
    }

    /// "Bitte bringen Sie A, B und C mit." → "Bitte bringen Sie mit:" and the list.
    private func inSentence(_ sentence: Sentence, _ end: Int) -> Change? {
        let pieces = sentence.pieces
        guard sentence.pieces.wordCount >= Self.longEnough,
            !pieces[..<end].contains(where: { $0.kind == .mark && !",()".contains($0.text) }),
            let comma = pieces[..<end].firstIndex(where: \.isComma),
            let start = start(sentence, comma),
            let (items, rest) = phrases(sentence, from: start, end), items.count >= Self.fewest,
            isTail(sentence, rest..<end), hasVerb(sentence, start, rest..<end)
        else { return nil }
        let head = Array(pieces[..<start]) + Wording.spaced(Array(pieces[rest..<end]))
        return Change(
            sentences: [Wording.sentence(head, mark: ":") + listed(sentence, items)])
    }

    private static let longEnough = 12

    /// Where the noun phrase begins that ends at the first comma.
    private func start(_ sentence: Sentence, _ comma: Int) -> Int? {
        (max(0, comma - 5)..<comma).first { start in
            guard let phrase = sentence.nounPhrase(at: start), !phrase.isPronoun else {
                return false
            }
            return phrase.range.upperBound == comma && phrase.canBe(.accusative)
                && !(start > 0 && sentence.has(.preposition, start - 1))
        }
    }

    /// The phrases of the row, and where what follows them begins.
    private func phrases(
        _ sentence: Sentence, from start: Int, _ end: Int
    ) -> (items: [Range<Int>], rest: Int)? {
        var items: [Range<Int>] = []
        var index = start
        while let upper = itemEnd(sentence, index, end) {
            items.append(index..<upper)
            let isFinal =
                items.count > 1
                && (and.contains(sentence.pieces[items[items.count - 2].upperBound].key)
                    || or.contains(sentence.pieces[items[items.count - 2].upperBound].key))
            if isFinal { return (items, upper) }
            guard upper < end else { return nil }
            let next = sentence.pieces[upper]
            guard next.isComma || and.contains(next.key) || or.contains(next.key) else {
                return nil
            }
            index = upper + 1
        }
        return nil
    }

    /// A noun phrase with its genitives, attributes and a bracket.
    private func itemEnd(_ sentence: Sentence, _ start: Int, _ end: Int) -> Int? {
        guard let phrase = sentence.nounPhrase(at: start), !phrase.isPronoun else { return nil }
        var index = phrase.range.upperBound
        while index < end {
            if sentence.pieces[index].isMark("("),
                let close = sentence.pieces[index..<end].firstIndex(where: { $0.isMark(")") })
            {
                index = close + 1
            } else if let next = SubjectPhrase.attribute(sentence, at: index) {
                index = next
            } else {
                break
            }
        }
        return index
    }

    /// Only verbs and the prefix of one may follow: what else stands there may belong to all items.
    private func isTail(_ sentence: Sentence, _ range: Range<Int>) -> Bool {
        range.count <= 3
            && range.allSatisfy { index in
                sentence.grammar.separable.contains(sentence.pieces[index].key)
                    || sentence.isVerbal(index..<(index + 1))
                    || sentence.pieces[index].key == sentence.grammar.zu
            }
    }

    private func hasVerb(_ sentence: Sentence, _ start: Int, _ rest: Range<Int>) -> Bool {
        guard rest.isEmpty else { return (0..<start).contains { sentence.isFinite($0) } }
        // "brauchen wir A, B und C": the verb stands right before the list.
        guard start > 1 else { return false }
        let isPronoun = sentence.nounPhrase(at: start - 1)?.isPronoun ?? false
        return sentence.isFinite(start - 1) || isPronoun && sentence.isFinite(start - 2)
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
                && sentence.nounPhrase(at: item.lowerBound)?.isPronoun != true
                && !(sentence.has([.relative, .subordinator], item.lowerBound)
                    && sentence.endsClause(item.upperBound - 1))
                && !(sentence.pieces[item.upperBound - 1].isMark("-"))
        }
        return isPlain ? items : nil
    }

    /// The last joining word of the row: after it no comma comes.
    private func startsItem(_ sentence: Sentence, _ index: Int) -> Bool {
        !sentence.pieces[(index + 1)...].contains { $0.isComma }
    }
}
