/// "hat … zu erneuern" → "muss … erneuern".
struct HaveToRule: Rule {
    let data: RuleData

    func change(_ sentence: Sentence) -> Change? {
        guard let duty = Duty.find(sentence, auxiliary: sentence.grammar.have),
            !data.words.contains(duty.infinitive.parts?.verb ?? ""),
            let modal = sentence.finite(sentence.grammar.need, like: duty.verb),
            let lemma = duty.infinitive.parts?.verb
        else { return nil }
        return duty.change(modal: modal, [Piece(lemma, .word, isNew: true)], data.ledger) {
            lemma, _ in lemma
        }
    }
}

/// "ist abzugeben" → "muss abgegeben werden". Not for verbs that mean a possibility ("ist zu
/// erwarten"): those are the words of the rule.
struct BeToRule: Rule {
    let data: RuleData
    private let excluded: Set<String>

    init(_ data: RuleData) {
        self.data = data
        excluded = Set(data.words)
    }

    func change(_ sentence: Sentence) -> Change? {
        let grammar = sentence.grammar
        guard let duty = Duty.find(sentence, auxiliary: grammar.be),
            let verb = duty.infinitive.verb, !excluded.contains(verb.lemma),
            verb.frame.hasPrefix("acc") || verb.frame.hasPrefix("dat acc"),
            let modal = sentence.finite(grammar.need, like: duty.verb)
        else { return nil }
        let passive = [
            Piece(verb.participle, .word, isNew: true), Piece(grammar.become, .word, isNew: true),
        ]
        return duty.change(modal: modal, passive, data.ledger) { lemma, verb in
            excluded.contains(lemma) ? nil : verb?.participle
        }
    }
}

/// An auxiliary and an infinitive with "zu" that say together what has to be done.
struct Duty {
    let sentence: Sentence
    let verb: Int
    let infinitive: InfinitiveForms
    /// The auxiliary stands after the infinitive, at the end of a clause.
    let isFinal: Bool

    /// Nothing is a duty that is denied: "ist nicht zu erstatten" means that it is not refunded.
    static func find(_ sentence: Sentence, auxiliary: String) -> Duty? {
        guard sentence.pieces.contains(where: { $0.key.utf8.contains(117) }),
            let structure = ClauseStructure(sentence)
        else { return nil }
        return inMain(structure, auxiliary) ?? inClause(structure, auxiliary)
    }

    private static func inMain(_ structure: ClauseStructure, _ auxiliary: String) -> Duty? {
        let sentence = structure.sentence
        guard sentence.finiteLemmas(structure.verb).contains(auxiliary),
            let last = structure.main.last, last > structure.verb, !hasPredicate(structure)
        else { return nil }
        let infinitive = InfinitiveForms(
            sentence: sentence, range: (structure.verb + 1)..<(last + 1))
        guard infinitive.parts != nil,
            !isDenied(structure.main.map { sentence.pieces[$0] }, sentence)
        else { return nil }
        return Duty(
            sentence: sentence, verb: structure.verb, infinitive: infinitive, isFinal: false)
    }

    /// "ist befugt, Personen …": what stands before the comma is no thing that is dealt with. Nor is
    /// "möglich" in "ist möglich und zu beantragen".
    private static func hasPredicate(_ structure: ClauseStructure) -> Bool {
        let sentence = structure.sentence
        return structure.back.contains { index in
            let piece = sentence.pieces[index]
            if piece.isComma {
                let before = sentence.pieces[index - 1]
                return before.isWord && !before.isCapitalised
            }
            return sentence.has(.predicative, index) && index + 1 < structure.end
                && sentence.has(.joining, index + 1)
        }
    }

    private static func inClause(_ structure: ClauseStructure, _ auxiliary: String) -> Duty? {
        let sentence = structure.sentence
        for clause in structure.clauses where clause.kind != .infinitive && clause.body.count > 1 {
            guard sentence.finiteLemmas(clause.verb).contains(auxiliary) else { continue }
            let infinitive = InfinitiveForms(
                sentence: sentence, range: clause.body.lowerBound..<clause.verb)
            guard infinitive.parts != nil, !isDenied(sentence.pieces[clause.range], sentence) else {
                continue
            }
            return Duty(
                sentence: sentence, verb: clause.verb, infinitive: infinitive, isFinal: true)
        }
        return nil
    }

    private static func isDenied(_ pieces: some Collection<Piece>, _ sentence: Sentence) -> Bool {
        pieces.contains { piece in
            piece.isWord && sentence.has(.denying, piece.key)
        }
    }

    /// The other infinitives with "zu" that the same auxiliary serves: "anzumelden und … vorzulegen".
    /// Nil where one of them, or what is joined, cannot be told.
    private func others(_ plain: (String, Verb?) -> String?) -> [(range: Range<Int>, text: String)]?
    {
        var found: [(Range<Int>, String)] = []
        guard let last = infinitive.parts?.start else { return nil }
        for index in infinitive.range.lowerBound..<last where sentence.has(.joining, index) {
            let forms = InfinitiveForms(
                sentence: sentence, range: infinitive.range.lowerBound..<index)
            if let parts = forms.parts {
                guard let text = plain(parts.verb, forms.verb) else { return nil }
                found.append((parts.start..<index, text))
            } else if !joinsThings(index) {
                return nil
            }
        }
        let places = found.flatMap { Array($0.0) }
        let isLeft = (infinitive.range.lowerBound..<last).contains { index in
            !places.contains(index) && looksLikeInfinitive(index)
        }
        return isLeft ? nil : found
    }

    /// "einzumessen": also a verb that nobody knows.
    private func looksLikeInfinitive(_ index: Int) -> Bool {
        let piece = sentence.pieces[index]
        guard piece.isWord, !piece.isCapitalised else { return false }
        if sentence.isVerb(index, .infinitiveWithZu) { return true }
        if piece.key == sentence.grammar.zu { return sentence.isVerb(index + 1, .infinitive) }
        guard sentence.readings[index].isEmpty, piece.key.hasSuffix("en") else { return false }
        return sentence.grammar.separable.contains { piece.key.hasPrefix($0 + sentence.grammar.zu) }
    }

    /// "den Ausweis und das Foto", "schriftlich oder mündlich": both sides are of a kind.
    private func joinsThings(_ index: Int) -> Bool {
        let (before, after) = (sentence.pieces[index - 1], sentence.pieces[index + 1])
        if before.kind != .word || before.isCapitalised { return true }
        return !after.isCapitalised && !sentence.has([.preposition, .determiner], index + 1)
            || !sentence.finiteLemmas(verb).contains(sentence.grammar.be)
    }

    /// - Parameter plain: what an infinitive in the row becomes.
    func change(
        modal: String, _ verbs: [Piece], _ ledger: Cue.Counts, plain: (String, Verb?) -> String?
    ) -> Change? {
        guard let start = infinitive.parts?.start, let others = others(plain) else { return nil }
        var pieces = sentence.pieces
        pieces[verb] = pieces[verb].with(verb == 0 ? Letters.capitalised(modal) : modal)
        pieces.replaceSubrange(start..<infinitive.range.upperBound, with: verbs)
        for other in others.reversed() {
            pieces.replaceSubrange(other.range, with: [Piece(other.text, .word, isNew: true)])
        }
        return Change(sentences: [pieces], ledger: ledger)
    }
}
