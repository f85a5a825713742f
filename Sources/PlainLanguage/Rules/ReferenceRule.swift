/// "Nach § 12 SGB XIV kann …": where the law says so is told in a sentence of its own.
struct ReferenceRule: Rule {
    let data: RuleData
    private let prepositions: Set<String>

    init(_ data: RuleData) {
        self.data = data
        prepositions = Set(data.words)
    }

    func change(_ sentence: Sentence) -> Change? {
        guard sentence.pieces.wordCount >= data.minimum,
            sentence.pieces.contains(where: { $0.kind == .citation }),
            let structure = ClauseStructure(sentence)
        else { return nil }
        for place in structure.main.dropFirst()
        where sentence.pieces[place].kind == .citation
            && prepositions.contains(sentence.pieces[place - 1].key)
        {
            if let change = change(structure, place) { return change }
        }
        return nil
    }

    private func change(_ structure: ClauseStructure, _ place: Int) -> Change? {
        let pieces = structure.pieces
        let rest = Array(pieces[..<(place - 1)] + pieces[(place + 1)..<structure.end])
        if place == 1 {
            guard structure.verb == 2 else { return nil }
            if let main = MainForms.subjectFirst(rest, structure.sentence.lexicon) {
                return filled(data.templates[0], main, pieces[place])
            }
            return data.templates.count > 1 ? filled(data.templates[1], rest, pieces[place]) : nil
        }
        guard isAdverbial(structure, place) else { return nil }
        return filled(data.templates[0], rest, pieces[place])
    }

    /// After the verb, a pronoun or an adverb, not after a noun that it belongs to; not before an
    /// adjective or another preposition that it may belong to.
    private func isAdverbial(_ structure: ClauseStructure, _ place: Int) -> Bool {
        let sentence = structure.sentence
        let before = place - 2
        guard before >= 0 else { return false }
        let follows =
            before == structure.verb || sentence.has([.pronoun, .adverb], before)
        guard follows, place + 1 < structure.end else { return follows }
        let next = sentence.pieces[place + 1]
        return next.isWord
            && !(sentence.isAdjectiveLike(place + 1) && !sentence.has(.determiner, place + 1))
            && !sentence.has([.coordinator, .joining], place + 1)
    }

    private func filled(_ template: Template, _ main: [Piece], _ reference: Piece) -> Change? {
        var reference = reference
        reference.isSpaced = true
        return template.filled { $0 == "main" ? main : $0 == "reference" ? [reference] : nil }
            .map { Change(sentences: $0.map { Wording.sentence($0) }, ledger: data.ledger) }
    }
}
