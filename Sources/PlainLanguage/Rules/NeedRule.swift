/// "bedarf der Zustimmung" → "braucht die Zustimmung": the genitive becomes an accusative.
struct NeedRule: Rule {
    let data: RuleData

    /// Words: the verb with the genitive, the verb with the accusative.
    func change(_ sentence: Sentence) -> Change? {
        guard data.words.count == 2, let structure = ClauseStructure(sentence),
            sentence.finiteLemmas(structure.verb).contains(data.words[0]),
            let finite = sentence.finite(data.words[1], like: structure.verb)
        else { return nil }
        let phrases = structure.back.compactMap { start -> NounPhrase? in
            guard let phrase = sentence.nounPhrase(at: start), !phrase.isPronoun,
                phrase.determiner != nil, phrase.canBe(.genitive),
                !sentence.has([.preposition, .determiner], start - 1),
                !sentence.isAdjectiveLike(start - 1), !sentence.isNounLike(start - 1)
            else { return nil }
            return phrase
        }
        // Only one genitive right at hand: with more, which one the verb takes is not sure.
        guard let phrase = phrases.first, phrase.columns(in: .genitive).count == 1,
            let column = phrase.columns(in: .genitive).first,
            let object = PhraseForms(sentence: sentence).form(phrase, column, .accusative)
        else { return nil }
        let next = phrase.range.upperBound
        if next < sentence.count, sentence.has(.joining, next) { return nil }
        var pieces = sentence.pieces
        pieces.replaceSubrange(phrase.range, with: object)
        pieces[structure.verb] = pieces[structure.verb].with(finite)
        return Change(sentences: [pieces], ledger: data.ledger)
    }
}
