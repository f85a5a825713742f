/// "…, es sei denn, …" → "… Das gilt nicht, wenn …".
struct ExceptionRule: Rule {
    let data: RuleData
    private let phrases: [[String]]
    private static let that = 0

    /// Words: "dass", "wenn", then the phrases that open an exception.
    init(_ data: RuleData) {
        self.data = data
        phrases = data.words.dropFirst(2).map { $0.split(separator: " ").map(String.init) }
    }

    func change(_ sentence: Sentence) -> Change? {
        let keys = sentence.pieces.map(\.key)
        for phrase in phrases {
            for place in 2..<max(2, keys.count - phrase.count - 1)
            where keys[place...].starts(with: phrase) && sentence.pieces[place - 1].isComma {
                return change(sentence, place, phrase.count)
            }
        }
        return nil
    }

    private func change(_ sentence: Sentence, _ place: Int, _ length: Int) -> Change? {
        var end = sentence.count
        while end > 0, sentence.pieces[end - 1].isEndMark { end -= 1 }
        let left = Array(sentence.pieces[..<(place - 1)])
        var right = Array(sentence.pieces[(place + length)..<end])
        if right.first?.isComma ?? false { right.removeFirst() }
        guard let first = right.first, right.count > 1,
            ClauseStructure(Sentence(left, sentence.lexicon)) != nil
        else { return nil }
        let exception: [Piece]?
        var ledger = data.ledger
        if first.key == data.words[0] || first.key == data.words[1] {
            // The condition word of the source is the one that is written again.
            if first.key == data.words[1] { ledger = ledger + [.condition: -1] }
            exception = Array(right.dropFirst())
        } else {
            exception = Self.verbLast(Sentence(right, sentence.lexicon))
        }
        guard let exception else { return nil }
        let filled = data.templates.first?.filled { name in
            name == "rest" ? left : name == "final" ? Wording.spaced(exception) : nil
        }
        return filled.map { Change(sentences: $0.map { Wording.sentence($0) }, ledger: ledger) }
    }

    /// "er ist gesperrt" → "er gesperrt ist".
    private static func verbLast(_ sentence: Sentence) -> [Piece]? {
        guard let structure = ClauseStructure(sentence), structure.clauses.isEmpty,
            structure.verb > 0
        else { return nil }
        var rest = Array(sentence.pieces[..<structure.verb])
        var tail = Array(sentence.pieces[(structure.verb + 1)..<structure.end])
        var verb = sentence.pieces[structure.verb]
        if let last = tail.last, sentence.grammar.separable.contains(last.key) {
            tail.removeLast()
            verb = verb.with(last.text + verb.text)
        }
        rest += tail + [verb]
        return rest
    }
}

/// "nur …, wenn …" → "… Das gilt nur, wenn …".
struct OnlyClauseRule: Rule {
    let data: RuleData
    private let openers: Set<String>
    private let only: String
    private let then: String

    /// Words: "nur", "dann", then the subordinators.
    init(_ data: RuleData) {
        self.data = data
        only = data.words.first ?? ""
        then = data.words.dropFirst().first ?? ""
        openers = Set(data.words.dropFirst(2))
    }

    func change(_ sentence: Sentence) -> Change? {
        guard sentence.pieces.count(where: { $0.key == only }) == 1,
            let structure = ClauseStructure(sentence),
            let clause = structure.clauses.last, structure.isLast(clause),
            clause.kind == .adverbial,
            openers.contains(sentence.pieces[clause.opener.lowerBound].key),
            structure.main.count > 4, let rest = rest(structure, clause)
        else { return nil }
        let whole = ClauseForms(structure: structure, clause: clause).whole
        return data.templates.first?.filled { name in
            name == "rest" ? rest : name == "clause" ? whole : nil
        }.map { Change(sentences: $0.map { Wording.sentence($0) }, ledger: data.ledger) }
    }

    /// The main clause without "nur" and "dann", where they belong to the clause.
    private func rest(_ structure: ClauseStructure, _ clause: Clause) -> [Piece]? {
        let pieces = structure.pieces
        if !clause.focus.isEmpty {
            let keys = pieces[clause.focus].map(\.key)
            guard keys == [only] || keys == [only, then] else { return nil }
            return structure.without(clause)
        }
        guard let place = structure.main.first(where: { pieces[$0].key == only }),
            place > structure.verb
        else { return nil }
        let next = place + 1
        let hasThen = next < pieces.count && pieces[next].key == then
        let end = clause.range.lowerBound - 1
        guard
            hasThen || next >= end - 2 && structure.sentence.isVerbal(next..<end) || next == end
                || next == end - 1 && !pieces[next].isCapitalised
        else { return nil }
        var rest = structure.without(clause)
        rest.removeSubrange(place..<(place + (hasThen ? 2 : 1)))
        return rest
    }
}

extension Sentence {
    /// Only verbs: "gezahlt werden".
    func isVerbal(_ range: Range<Int>) -> Bool {
        range.allSatisfy { index in
            readings[index].contains { if case .verb = $0 { true } else { false } }
        }
    }

    func has(_ wordClass: WordClass, _ key: String) -> Bool {
        lexicon.classes(key).contains(wordClass)
    }
}
