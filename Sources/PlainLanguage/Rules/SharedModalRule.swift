/// "Der Halter muss den Hund anleinen und den Weg reinigen" → two sentences, each with subject and
/// modal verb. Only where the first thing after the modal verb is what the first infinitive acts on:
/// a deadline or a condition there would hold for both.
struct SharedModalRule: Rule {
    let data: RuleData
    let reader: FactReader
    private static let longestSubject = 6

    func change(_ sentence: Sentence) -> Change? {
        guard sentence.pieces.wordCount >= data.minimum, let structure = ClauseStructure(sentence),
            structure.clauses.isEmpty, !structure.hasLooseCommas, hasPlainSubject(structure),
            let lemma = sentence.auxiliary(structure.verb),
            sentence.grammar.modals.contains(lemma),
            sentence.isVerb(structure.end - 1, .infinitive)
        else { return nil }
        let places = structure.back.filter { index in
            data.words.contains(sentence.pieces[index].key) && index + 2 < structure.end
                && endsInInfinitive(index, sentence)
        }
        guard places.count == 1, let place = places.first, actsFirst(structure, place) else {
            return nil
        }
        let head = Array(sentence.pieces[...structure.verb])
        let second = head + Wording.spaced(Array(sentence.pieces[(place + 1)..<structure.end]))
        return Change(
            sentences: [
                Wording.sentence(Array(sentence.pieces[..<place])), Wording.sentence(second),
            ], ledger: reader.cue(sentence.pieces[structure.verb].key).map { [$0: 1] } ?? [:])
    }

    private func endsInInfinitive(_ index: Int, _ sentence: Sentence) -> Bool {
        let piece = sentence.pieces[index - 1]
        guard !piece.isCapitalised, sentence.isVerb(index - 1, .infinitive) else { return false }
        // "entfernt werden und …": both may be participles of the same passive.
        return
            !(sentence.auxiliary(index - 1) != nil
            && sentence.isVerb(sentence.count - 2, .participle))
    }

    private func hasPlainSubject(_ structure: ClauseStructure) -> Bool {
        let sentence = structure.sentence
        guard structure.verb > 0, structure.verb <= Self.longestSubject,
            structure.front.count == structure.verb, let subject = sentence.nounPhrase(at: 0)
        else { return false }
        return subject.canBe(.nominative)
            && subject.agrees(with: sentence.finitePersons(structure.verb))
            && !sentence.has(.denying, 0)
    }

    /// Directly after the modal verb: a thing with its article, or the reflexive pronoun.
    private func actsFirst(_ structure: ClauseStructure, _ place: Int) -> Bool {
        let sentence = structure.sentence
        let next = structure.verb + 1
        guard let object = sentence.nounPhrase(at: next), object.canBe(.accusative),
            !sentence.has(.denying, next), object.determiner != nil,
            object.range.upperBound <= place
        else { return false }
        let first = structure.verb..<place
        let second = (place + 1)..<structure.end
        return !first.contains { sentence.has(.denying, $0) || sentence.has(.correlate, $0) }
            && !second.contains { sentence.pieces[$0].isComma }
    }
}
