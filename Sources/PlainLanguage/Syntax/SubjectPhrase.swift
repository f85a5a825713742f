/// Where a subject ends: after its noun, genitives, and what surely belongs to it.
enum SubjectPhrase {
    /// Nil when no phrase that can be a subject begins there.
    static func end(_ sentence: Sentence, from start: Int, agreeingWith verb: Persons) -> Int? {
        guard let phrase = sentence.nounPhrase(at: start), phrase.canBe(.nominative),
            phrase.agrees(with: verb)
        else { return nil }
        if phrase.isPronoun { return phrase.range.upperBound }
        var end = phrase.range.upperBound
        while let next = attribute(sentence, at: end) { end = next }
        return end
    }

    static func attribute(_ sentence: Sentence, at index: Int) -> Int? {
        guard index < sentence.count else { return nil }
        if sentence.pieces[index].kind == .citation { return index + 1 }
        let next = index + 1
        if sentence.has(.preposition, index), next < sentence.count,
            sentence.pieces[next].kind == .citation
        {
            return next + 1
        }
        if sentence.has(.attributive, index) {
            if index + 1 < sentence.count, sentence.pieces[index + 1].kind != .word {
                return index + 2
            }
            guard let phrase = sentence.nounPhrase(at: index + 1), !phrase.isPronoun else {
                return nil
            }
            return phrase.range.upperBound
        }
        guard let phrase = sentence.nounPhrase(at: index), !phrase.isPronoun,
            phrase.determiner != nil, phrase.canBe(.genitive),
            !phrase.canBe(.nominative) || phrase.agreements.count == 1 && isGenitive(phrase)
        else { return nil }
        return phrase.range.upperBound
    }

    private static func isGenitive(_ phrase: NounPhrase) -> Bool {
        phrase.agreements.allSatisfy {
            $0.cases.contains(.genitive) && !$0.cases.contains(.accusative)
        }
    }
}
