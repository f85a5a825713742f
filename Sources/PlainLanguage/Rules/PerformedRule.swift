/// "Die Prüfung der Belege erfolgt jährlich" → "Die Belege werden jährlich geprüft".
struct PerformedRule: Rule {
    let data: RuleData

    /// Words: the empty verb.
    func change(_ sentence: Sentence) -> Change? {
        guard sentence.pieces.count > 4, let structure = ClauseStructure(sentence),
            structure.clauses.isEmpty,
            !structure.hasLooseCommas, let empty = data.words.first,
            sentence.finiteLemmas(structure.verb).contains(empty),
            let (thing, verb) = parts(structure),
            let column = thing.columns(in: .genitive).first,
            thing.columns(in: .genitive).count == 1,
            let become = sentence.lexicon.verb(named: sentence.grammar.become),
            let object = PhraseForms(sentence: sentence).form(thing, column, .nominative)
        else { return nil }
        let isPast = sentence.readings[structure.verb].allSatisfy { $0.isVerb(.preterite) }
        let finite = become.finite(
            isPast ? .preterite : .present, column == .plural ? .thirdPlural : .third)
        let rest = Array(sentence.pieces[(structure.verb + 1)..<structure.end])
        let passive =
            object + [Piece(finite, .word, isNew: true)] + Wording.spaced(rest)
            + [Piece(verb.participle, .word, isNew: true)]
        return Change(sentences: [Wording.sentence(passive)], ledger: data.ledger)
    }

    /// "Die Prüfung" + "der Belege", and the verb "prüfen"; nothing else before the empty verb, and
    /// no second statement after it.
    private func parts(_ structure: ClauseStructure) -> (NounPhrase, Verb)? {
        let sentence = structure.sentence
        guard let deed = sentence.nounPhrase(at: 0), deed.range.count == 2,
            deed.determiner == 0,
            sentence.grammar.articles.joined().contains(sentence.pieces[0].key),
            deed.range.upperBound < structure.verb,
            let thing = sentence.nounPhrase(at: deed.range.upperBound), thing.determiner != nil,
            thing.range.upperBound == structure.verb,
            !structure.back.contains(where: {
                sentence.has(.joining, $0) || sentence.isFinite($0) && sentence.auxiliary($0) != nil
            }),
            structure.back.count > 0,
            !structure.back.contains(where: {
                sentence.has(.denying, $0) && $0 == structure.end - 1
            }),
            let verb = sentence.lexicon.verb(ofDeed: sentence.pieces[deed.head].text),
            verb.frame.hasPrefix("acc") || verb.frame.hasPrefix("dat acc")
        else { return nil }
        return (thing, verb)
    }
}
