/// The main clause of a sentence from which a clause was taken, in other orders of words.
struct MainForms {
    let structure: ClauseStructure
    let clause: Clause

    private var sentence: Sentence { structure.sentence }

    /// As it stands; of a main clause after the clause the subject is put before the verb.
    var plain: [Piece]? {
        let rest = structure.without(clause)
        guard structure.isFirst(clause) else { return rest }
        return Self.subjectFirst(afterVerb(rest), sentence.lexicon)
    }

    /// What follows "Dann": verb first. Nil where that order is not sure.
    var then: [Piece]? {
        let rest = structure.without(clause)
        if structure.isFirst(clause) { return afterVerb(rest) }
        return Self.inverted(rest, sentence.lexicon)
    }

    /// Without "so" or "dann" before the verb.
    private func afterVerb(_ rest: [Piece]) -> [Piece] {
        let parsed = Sentence(rest, sentence.lexicon)
        guard rest.count > 1, !parsed.isFinite(0) || parsed.has(.adverb, 0) else { return rest }
        return Array(rest.dropFirst())
    }

    /// "Der Zuschuss ruht" → "ruht der Zuschuss".
    static func inverted(_ pieces: [Piece], _ lexicon: Lexicon) -> [Piece]? {
        let sentence = Sentence(pieces, lexicon)
        guard let structure = ClauseStructure(sentence), structure.verb > 0,
            structure.front.count == structure.verb,
            let subject = sentence.nounPhrase(at: 0),
            subject.canBe(.nominative),
            subject.agrees(with: sentence.finitePersons(structure.verb)),
            !(structure.front.contains { sentence.pieces[$0].kind == .mark })
        else { return nil }
        let next = structure.verb + 1
        if next < sentence.count, let pronoun = sentence.nounPhrase(at: next), pronoun.isPronoun,
            pronoun.agreements.allSatisfy({ $0.cases == .nominative })
                || pronoun.canBe(.nominative)
                    && sentence.pieces[next].text == lexicon.grammar.polite
                    && !subject.isPronoun
        {
            return nil
        }
        var verb = pieces[structure.verb]
        verb.isSpaced = true
        let front = sentence.lowered(Array(pieces[..<structure.verb]))
        let reflexive = sentence.reflexive(after: structure.verb)
        let rest = Array(pieces[(structure.verb + 1)...])
        // "Die Frist verlängert sich" → "verlängert sich die Frist", but "meldet er sich".
        if reflexive, !subject.isPronoun {
            return [verb] + Wording.spaced([rest[0]]) + front + rest.dropFirst()
        }
        return [verb] + front + rest
    }

    /// "lehnen wir ab" → "wir lehnen ab", where the subject is surely complete.
    static func subjectFirst(_ pieces: [Piece], _ lexicon: Lexicon) -> [Piece]? {
        let sentence = Sentence(pieces, lexicon)
        guard sentence.count > 2, sentence.isFinite(0),
            let next = SubjectPhrase.end(
                sentence, from: 1, agreeingWith: sentence.finitePersons(0)),
            next < sentence.count
        else { return nil }
        return Array(pieces[1..<next]) + [pieces[0]] + pieces[next...]
    }
}

extension Sentence {
    func reflexive(after index: Int) -> Bool {
        guard index + 1 < count, let pronoun = grammar.pronouns[pieces[index + 1].key] else {
            return false
        }
        return pronoun.cases == [.dative, .accusative] && pronoun.persons.contains(.third)
    }
}
