/// "Sie sind verpflichtet, … zu …" → "Sie müssen …": a formula with an infinitive clause becomes a
/// modal verb. The words are the verb of the formula and its other words; "?" marks those that may
/// be missing.
struct FormulaRule: Rule {
    let data: RuleData
    private let verb: String
    private let needed: [String]
    private let optional: Set<String>

    init(_ data: RuleData) {
        self.data = data
        verb = data.words.first ?? ""
        needed = data.words.dropFirst().filter { !$0.hasPrefix("?") }
        optional = Set(data.words.filter { $0.hasPrefix("?") }.map { String($0.dropFirst()) })
    }

    private var modal: String? {
        guard case .piece(let piece)? = data.templates.first?.sentences.first?.first else {
            return nil
        }
        return piece.text
    }

    func change(_ sentence: Sentence) -> Change? {
        guard let key = needed.first, sentence.pieces.contains(where: { $0.key == key }),
            let modal, let structure = ClauseStructure(sentence),
            structure.clauses.count(where: { $0.kind == .infinitive && $0.opener.isEmpty }) == 1,
            let clause = structure.clauses.last(where: {
                $0.kind == .infinitive && $0.opener.isEmpty
            }),
            clause.range.lowerBound > structure.verb,
            sentence.finiteLemmas(structure.verb).contains(verb),
            let finite = sentence.finite(modal, like: structure.verb),
            let bare = InfinitiveForms(sentence: sentence, range: clause.body).bare
        else { return nil }
        let places = structure.main.filter { needed.contains(sentence.pieces[$0].key) }
        guard Set(places.map { sentence.pieces[$0].key }).count == Set(needed).count else {
            return nil
        }
        let comma = clause.range.lowerBound - 1
        guard places.allSatisfy({ $0 < comma }) else { return nil }
        var head: [Piece] = []
        for index in 0..<comma {
            if places.contains(index) { continue }
            if structure.main.contains(index), optional.contains(sentence.pieces[index].key),
                index > structure.verb
            {
                continue
            }
            head.append(
                index == structure.verb
                    ? sentence.pieces[index].with(finite) : sentence.pieces[index])
        }
        var tail = Array(sentence.pieces[(clause.verb + 1)..<structure.end])
        if tail.first?.isComma ?? false, tail.count == 1 { tail = [] }
        return Change(
            sentences: [Wording.sentence(head + bare + tail)], ledger: data.ledger)
    }
}

/// "Sie werden gebeten, … zu …" → "Bitte … Sie …".
struct RequestRule: Rule {
    let data: RuleData
    private let bag: Set<String>

    init(_ data: RuleData) {
        self.data = data
        bag = Set(data.words)
    }

    func change(_ sentence: Sentence) -> Change? {
        guard let structure = ClauseStructure(sentence),
            structure.clauses.count == 1, let clause = structure.clauses.first,
            clause.kind == .infinitive, clause.opener.isEmpty, structure.isLast(clause),
            structure.main.allSatisfy({ bag.contains(sentence.pieces[$0].key) }),
            structure.main.contains(where: { sentence.pieces[$0].text == sentence.grammar.polite })
        else { return nil }
        let forms = InfinitiveForms(sentence: sentence, range: clause.body)
        guard forms.bare != nil, let content = forms.content, let lemma = forms.parts?.verb else {
            return nil
        }
        let verb = sentence.lexicon.verb(named: lemma)
        let finite = verb.map { $0.base } ?? lemma
        let prefix = verb.map { $0.prefix } ?? ""
        let polite = Piece(sentence.grammar.polite, .word, isNew: true)
        let filled = data.templates.first?.filled { name in
            switch name {
            case "verb": [Piece(finite, .word, isNew: true), polite]
            case "rest":
                content + (prefix.isEmpty ? [] : [Piece(prefix, .word, isNew: true)])
                    + sentence.pieces[clause.tail]
            default: nil
            }
        }
        return filled.map {
            Change(sentences: $0.map { Wording.sentence($0) }, ledger: data.ledger)
        }
    }
}
