/// Looks for the finite verb of the main clause: the second part of a statement, or the first
/// after a subordinate clause.
struct MainVerb {
    let sentence: Sentence
    let main: [Int]
    let followsClause: Bool

    var index: Int? {
        if followsClause { return afterClause }
        let found = candidates
        // "Die Gebühr bezahlt wird …": of a participle and a plain finite verb, the latter.
        let first = found.first
        if let first, sentence.isVerb(first, .participle) || sentence.isVerb(first, .infinitive),
            let sure = found.first(where: { sentence.auxiliary($0) != nil })
        {
            return sure
        }
        return first
    }

    private var afterClause: Int? {
        guard let first = main.first else { return nil }
        if sentence.isFinite(first) { return first }
        guard main.count > 1, sentence.has(.adverb, first), sentence.isFinite(main[1]) else {
            return nil
        }
        return main[1]
    }

    private var candidates: [Int] {
        var found: [Int] = []
        var place = 0
        while place < main.count {
            let index = main[place]
            if let phrase = sentence.nounPhrase(at: index), phrase.range.count > 0,
                phrase.range.upperBound > index
            {
                place = main.firstIndex { $0 >= phrase.range.upperBound } ?? main.count
                continue
            }
            if place > 0, isVerb(index) { found.append(index) }
            place += 1
        }
        return found
    }

    private func isVerb(_ index: Int) -> Bool {
        guard sentence.isFinite(index), !sentence.pieces[index].isCapitalised else { return false }
        if sentence.auxiliary(index) != nil { return true }
        return sentence.classes[index].isDisjoint(with: [
            .preposition, .adverb, .subordinator, .coordinator, .determiner, .pronoun,
        ])
    }
}
