/// A relative clause of a long sentence becomes a sentence of its own: with "Gemeint ist …" where it
/// says which thing is meant, as a statement with "Diese …" where the thing is known already.
struct RelativeRule: Rule {
    let data: RuleData
    private let known: Set<String>
    private static let shortest = 4

    init(_ data: RuleData) {
        self.data = data
        known = Set(data.words)
    }

    func change(_ sentence: Sentence) -> Change? {
        guard sentence.pieces.wordCount >= data.minimum, !isWritten(sentence),
            sentence.classes.contains(where: { $0.contains(.relative) }),
            let structure = ClauseStructure(sentence)
        else { return nil }
        for clause in structure.clauses.reversed()
        where clause.kind == .relative && clause.range.count > Self.shortest {
            if let change = change(structure, clause) { return change }
        }
        return nil
    }

    private func change(_ structure: ClauseStructure, _ clause: Clause) -> Change? {
        let sentence = structure.sentence
        guard clause.range.lowerBound > 1, !structure.hasLooseCommas || structure.isLast(clause),
            let (head, column, attribute) = antecedent(sentence, clause),
            !isNegated(head, sentence), !(head.range.lowerBound == 0 && head.determiner == nil)
        else { return nil }
        let rest = structure.without(clause)
        let phrases = PhraseForms(sentence: sentence)
        let isKnown =
            head.determiner.map { place in
                known.contains { sentence.pieces[place].text.hasPrefix($0) }
            } ?? false
        let isNews =
            attribute.isEmpty
            && (isIndefinite(head, sentence)
                ? says(clause, sentence) : isOfReader(clause, sentence))
        let template =
            isKnown || isNews ? data.templates.last : data.templates[column == .plural ? 1 : 0]
        let relative = Array(sentence.pieces[clause.range])
        let filled = template?.filled { name in
            switch name {
            case "rest": rest
            case "head":
                phrases.nominative(head, column).map { $0 + sentence.pieces[attribute] }
            case "relative": relative
            case "this": statement(structure, clause, head, column)
            default: nil
            }
        }
        return filled.map {
            Change(sentences: $0.map { Wording.sentence($0) }, ledger: data.ledger)
        }
    }

    /// The noun that the clause is about. Of "die Erlaubnis der Gemeinde, die" both may be meant: then
    /// the whole phrase is kept together.
    private func antecedent(
        _ sentence: Sentence, _ clause: Clause
    ) -> (head: NounPhrase, column: Gender, attribute: Range<Int>)? {
        guard let inner = head(sentence, clause) else { return nil }
        let start = inner.range.lowerBound
        let isGenitive = inner.canBe(.genitive) && inner.determiner != nil
        if isGenitive, let outer = phrase(sentence, endingAt: start),
            let column = column(of: outer, clause, sentence)
        {
            return (outer, column, start..<headEnd(sentence, clause))
        }
        guard let column = column(of: inner, clause, sentence) else { return nil }
        return (inner, column, start..<start)
    }

    /// "die Unterlagen, die Sie eingereicht haben": told of the reader or of us, it can be a statement.
    private func isOfReader(_ clause: Clause, _ sentence: Sentence) -> Bool {
        guard let subject = sentence.nounPhrase(at: clause.opener.upperBound), subject.isPronoun
        else {
            return false
        }
        let piece = sentence.pieces[subject.head]
        return piece.text == sentence.grammar.polite
            || subject.persons.contains(.firstPlural) && subject.canBe(.nominative)
    }

    private func isIndefinite(_ head: NounPhrase, _ sentence: Sentence) -> Bool {
        guard let place = head.determiner else { return false }
        return sentence.grammar.determiners[sentence.pieces[place].key]?.first?.stem == "ein"
    }

    /// The clause says something new about a thing just named: "eine Kaution, die erstattet wird".
    /// With other verbs it may only say which thing is meant.
    private func says(_ clause: Clause, _ sentence: Sentence) -> Bool {
        guard let verb = sentence.auxiliary(clause.verb) else { return false }
        return verb == sentence.grammar.become || sentence.grammar.modals.contains(verb)
    }

    /// "eine Kaution von 250 Euro": the amount is passed over.
    private func headEnd(_ sentence: Sentence, _ clause: Clause) -> Int {
        var end = clause.range.lowerBound - 1
        // "steht den Personen zu, die …": the verb closes the main clause before the relative one.
        while end > 2, isClosing(sentence, end - 1) { end -= 1 }
        guard end > 3, sentence.grammar.units.contains(sentence.pieces[end - 1].text),
            sentence.pieces[end - 2].kind == .number, sentence.has(.preposition, end - 3)
        else { return end }
        return end - 3
    }

    private func isClosing(_ sentence: Sentence, _ index: Int) -> Bool {
        let piece = sentence.pieces[index]
        guard piece.isWord, !piece.isCapitalised else { return false }
        return sentence.grammar.separable.contains(piece.key) || sentence.isVerb(index, .participle)
            || sentence.isVerb(index, .infinitive)
    }

    /// The noun phrase that ends right before the comma.
    private func head(_ sentence: Sentence, _ clause: Clause) -> NounPhrase? {
        phrase(sentence, endingAt: headEnd(sentence, clause))
    }

    private func phrase(_ sentence: Sentence, endingAt end: Int) -> NounPhrase? {
        (max(0, end - 7)..<end).lazy.compactMap { start -> NounPhrase? in
            guard let phrase = sentence.nounPhrase(at: start), !phrase.isPronoun,
                phrase.range.upperBound == end, !isAmount(phrase, sentence),
                sentence.readings[phrase.head].contains(where: \.isNoun)
            else { return nil }
            return phrase
        }.first
    }

    /// The column in which head and pronoun agree; nil where it is none or not sure.
    private func column(of head: NounPhrase, _ clause: Clause, _ sentence: Sentence) -> Gender? {
        let pronoun = clause.opener.upperBound - 1
        let forms = sentence.grammar.determiners[sentence.pieces[pronoun].key] ?? []
        let columns = Set(forms.map(\.agreement.gender)).intersection(head.agreements.map(\.gender))
        let verb = sentence.finitePersons(clause.verb)
        let fitting = columns.sorted { $0.rawValue < $1.rawValue }.filter { column in
            clause.opener.count > 1
                || !forms.contains {
                    $0.agreement.gender == column && $0.agreement.cases.contains(.nominative)
                } || subjectFollows(clause, sentence)
                || verb.contains(column == .plural ? .thirdPlural : .third)
        }
        return fitting.count == 1 ? fitting[0] : nil
    }

    private func subjectFollows(_ clause: Clause, _ sentence: Sentence) -> Bool {
        sentence.nounPhrase(at: clause.opener.upperBound)?.canBe(.nominative) ?? false
    }

    private func isAmount(_ phrase: NounPhrase, _ sentence: Sentence) -> Bool {
        phrase.head > 0 && sentence.pieces[phrase.head - 1].kind == .number
            && sentence.grammar.units.contains(sentence.pieces[phrase.head].text)
    }

    /// The sentence is one that this rule wrote.
    private func isWritten(_ sentence: Sentence) -> Bool {
        guard case .piece(let piece)? = data.templates.first?.sentences.last?.first else {
            return false
        }
        return sentence.pieces[0].key == piece.key
    }

    private func isNegated(_ head: NounPhrase, _ sentence: Sentence) -> Bool {
        head.determiner.map { sentence.pieces[$0].key.hasPrefix("kein") } ?? false
    }

    /// "die Sie gestellt haben" → "diesen Antrag haben Sie gestellt".
    private func statement(
        _ structure: ClauseStructure, _ clause: Clause, _ head: NounPhrase, _ column: Gender
    ) -> [Piece]? {
        let sentence = structure.sentence
        let forms = ClauseForms(structure: structure, clause: clause)
        guard let moved = forms.verbFirst,
            let one = pronounCase(clause, column, sentence),
            let thing = PhraseForms(sentence: sentence).demonstrative(head, column, one)
        else { return nil }
        let preposition = clause.opener.count > 1 ? [sentence.pieces[clause.opener.lowerBound]] : []
        return preposition + Wording.spaced(thing) + moved
    }

    private func pronounCase(_ clause: Clause, _ column: Gender, _ sentence: Sentence) -> Cases? {
        let pronoun = sentence.pieces[clause.opener.upperBound - 1].key
        let cases = (sentence.grammar.determiners[pronoun] ?? [])
            .filter { $0.agreement.gender == column && $0.stem == Grammar.articleStem }
            .map(\.agreement.cases)
        if pronoun == "denen", column == .plural { return .dative }
        guard cases.count > 1 else { return cases.first }
        // "die": nominative, unless a subject follows.
        if clause.opener.count > 1 { return cases.contains(.accusative) ? .accusative : nil }
        return subjectFollows(clause, sentence) ? .accusative : .nominative
    }
}
