import Records

/// Replaces hard words by plain ones, with inflection carried over.
struct WordRule: Rule {
    let data: RuleData
    private let entries: [WordEntry]
    /// Form or first word → numbers of entries, longest phrase first.
    private let index: [String: [Int]]

    init(
        _ data: RuleData, _ list: PackedRecord?, _ lexicon: Lexicon, _ reader: FactReader,
        _ level: PlainLevel
    ) {
        let entries = (list?.items ?? []).compactMap(WordEntry.init).filter { entry in
            (level == .veryPlain || !entry.isForVeryPlain) && Self.keepsCues(entry, reader)
        }
        self.init(data, entries, lexicon)
    }

    init(_ data: RuleData, _ entries: [WordEntry], _ lexicon: Lexicon) {
        self.data = data
        self.entries = entries
        index = Self.index(entries, lexicon)
    }

    /// A replacement may not change what the guard counts.
    static func keepsCues(_ entry: WordEntry, _ reader: FactReader) -> Bool {
        reader.cues(in: entry.from.map { Piece($0) }) == reader.cues(in: entry.to.map { Piece($0) })
    }

    private static func index(_ entries: [WordEntry], _ lexicon: Lexicon) -> [String: [Int]] {
        var index: [String: [Int]] = [:]
        for (number, entry) in entries.enumerated() {
            for form in forms(entry, lexicon) where index[form]?.last != number {
                index[form, default: []].append(number)
            }
        }
        return index.mapValues { numbers in
            numbers.sorted { (entries[$1].from.count, $0) < (entries[$0].from.count, $1) }
        }
    }

    private static func forms(_ entry: WordEntry, _ lexicon: Lexicon) -> [String] {
        guard entry.from.count == 1 else {
            return isVerbPhrase(entry, lexicon) ? [entry.from[0]] : [entry.from[0].lowercased()]
        }
        let word = entry.from[0]
        switch entry.kind {
        case .noun: return lexicon.noun(named: word)?.forms.map(\.form) ?? []
        case .verb: return lexicon.verb(named: word)?.allForms ?? []
        case .adjective: return ["", "e", "en", "er", "es", "em"].map { word + $0 }
        default: return [word.lowercased()]
        }
    }

    static func isVerbPhrase(_ entry: WordEntry, _ lexicon: Lexicon) -> Bool {
        guard entry.from.count > 1, entry.kind == .phrase || entry.kind == .verb,
            let last = entry.from.last
        else { return false }
        return lexicon.verb(named: last) != nil
    }

    func change(_ sentence: Sentence) -> Change? {
        for place in 0..<sentence.count where sentence.pieces[place].isWord {
            let piece = sentence.pieces[place]
            for number in index[piece.text] ?? [] {
                if let change = change(sentence, place, entries[number]) { return change }
            }
            guard piece.key != piece.text else { continue }
            for number in index[piece.key] ?? [] {
                if let change = change(sentence, place, entries[number]) { return change }
            }
        }
        return nil
    }

    private func change(_ sentence: Sentence, _ place: Int, _ entry: WordEntry) -> Change? {
        let pieces: [Piece]?
        switch entry.kind {
        case .noun where entry.from.count == 1:
            pieces = NounReplacement(sentence: sentence, entry: entry).pieces(at: place)
        case .verb, .phrase:
            if entry.kind == .verb && entry.from.count == 1
                || Self.isVerbPhrase(entry, sentence.lexicon)
            {
                pieces = VerbReplacement(sentence: sentence, entry: entry).pieces(at: place)
            } else {
                pieces = literal(sentence, place, entry)
            }
        case .adjective where entry.from.count == 1: pieces = adjective(sentence, place, entry)
        case .preposition where entry.governs != nil: pieces = preposition(sentence, place, entry)
        default: pieces = literal(sentence, place, entry)
        }
        return pieces.map { Change(sentences: [$0]) }
    }

    // MARK: Words that do not change their form

    private func range(_ sentence: Sentence, _ place: Int, _ entry: WordEntry) -> Range<Int>? {
        let range = place..<(place + entry.from.count)
        guard range.upperBound <= sentence.count,
            zip(range, entry.from).allSatisfy({
                sentence.pieces[$0].kind == ($1 == "," ? .mark : .word)
                    && sentence.pieces[$0].key == $1.lowercased()
                    && (sentence.pieces[$0].text == $1 || $0 == 0)
            }), entry.fits(sentence.pieces, range)
        else { return nil }
        return range
    }

    private func literal(_ sentence: Sentence, _ place: Int, _ entry: WordEntry) -> [Piece]? {
        guard let range = range(sentence, place, entry) else { return nil }
        var pieces = sentence.pieces
        pieces.replaceSubrange(range, with: Self.written(entry.to, like: sentence.pieces[place]))
        return pieces
    }

    static func written(_ words: [String], like first: Piece) -> [Piece] {
        words.enumerated().map { number, word in
            let isFirst = number == 0
            let text = isFirst && first.isCapitalised ? Letters.capitalised(word) : word
            if word == "," { return Piece(word, .mark, isSpaced: false, isNew: true) }
            return Piece(text, .word, isSpaced: isFirst ? first.isSpaced : true, isNew: true)
        }
    }

    private func adjective(_ sentence: Sentence, _ place: Int, _ entry: WordEntry) -> [Piece]? {
        let piece = sentence.pieces[place]
        let range = place..<(place + 1)
        guard piece.key.hasPrefix(entry.from[0]), entry.fits(sentence.pieces, range) else {
            return nil
        }
        let ending = String(piece.key.dropFirst(entry.from[0].count))
        let last = entry.to[entry.to.count - 1]
        let isBefore = place + 1 < sentence.count && sentence.isNounLike(place + 1)
        // Without an ending: an adverb, or said of something. "ander" cannot be.
        guard !ending.isEmpty || !isBefore && Self.standsAlone(last, sentence.lexicon) else {
            return nil
        }
        guard ending.isEmpty || entry.to.count == 1 || entry.to[0] == sentence.grammar.not else {
            return nil
        }
        var pieces = sentence.pieces
        pieces.replaceSubrange(
            range, with: Self.written(entry.to.dropLast() + [last + ending], like: piece))
        return pieces
    }

    private static func standsAlone(_ word: String, _ lexicon: Lexicon) -> Bool {
        !lexicon.readings(of: word).isEmpty || !word.hasSuffix("er")
    }

    /// "seitens der Behörde" → "von der Behörde": the phrase after it changes its case.
    private func preposition(_ sentence: Sentence, _ place: Int, _ entry: WordEntry) -> [Piece]? {
        guard let range = range(sentence, place, entry), let governs = entry.governs,
            let first = phrase(sentence, range.upperBound, governs)
        else { return nil }
        var after = first.pieces
        var end = first.end
        if end + 1 < sentence.count, sentence.has(.joining, end),
            let second = phrase(sentence, end + 1, governs)
        {
            after += [sentence.pieces[end]] + second.pieces
            end = second.end
        }
        let before = Self.written(entry.to, like: sentence.pieces[place])
        return Array(sentence.pieces[..<place]) + Self.contracted(before, after, sentence.grammar)
            + sentence.pieces[end...]
    }

    private func phrase(
        _ sentence: Sentence, _ start: Int, _ governs: (from: Cases, to: Cases)
    ) -> (pieces: [Piece], end: Int)? {
        guard let phrase = sentence.nounPhrase(at: start), !phrase.isPronoun,
            let column = phrase.columns(in: governs.from).first,
            phrase.columns(in: governs.from).count == 1
        else { return nil }
        if phrase.determiner == nil, column != .plural {
            guard let bare = PhraseForms(sentence: sentence).bare(phrase, column, governs.to) else {
                return nil
            }
            return (bare, phrase.range.upperBound)
        }
        return PhraseForms(sentence: sentence).form(phrase, column, governs.to).map {
            ($0, phrase.range.upperBound)
        }
    }

    /// "bei dem" → "beim" where the last word of the preposition and the article melt.
    private static func contracted(
        _ before: [Piece], _ after: [Piece], _ grammar: Grammar
    ) -> [Piece] {
        guard let last = before.last, let article = after.first,
            let joined = grammar.contracted[last.key + " " + article.text],
            grammar.melting.contains(joined)
        else { return before + Wording.spaced(after) }
        let text = last.isCapitalised ? Letters.capitalised(joined) : joined
        return before.dropLast() + [last.with(text)] + after.dropFirst()
    }
}
