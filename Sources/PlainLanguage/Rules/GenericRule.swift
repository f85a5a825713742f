/// "Anträge, die zu spät eingehen, werden abgelehnt" → "Gehen Anträge zu spät ein? Dann werden sie
/// abgelehnt.": what is said of all things of a kind with a property is a condition.
struct GenericRule: Rule {
    let data: RuleData

    /// Words: the relative pronoun as a subject, the personal pronoun.
    func change(_ sentence: Sentence) -> Change? {
        guard sentence.pieces.wordCount >= data.minimum, data.words.count == 2,
            let structure = ClauseStructure(sentence), let clause = structure.clauses.first,
            clause.kind == .relative, clause.opener.count == 1,
            sentence.pieces[clause.opener.lowerBound].key == data.words[0],
            !clause.body.contains(where: { goesOnWithAnother($0, sentence) }),
            let head = sentence.nounPhrase(at: 0), isKind(head, sentence),
            clause.range.lowerBound == head.range.upperBound + 1,
            structure.verb == clause.range.upperBound + 1,
            sentence.finitePersons(structure.verb).contains(.thirdPlural),
            sentence.finitePersons(clause.verb).contains(.thirdPlural),
            sentence.nounPhrase(at: clause.opener.upperBound)?.canBe(.nominative) != true
                || sentence.nounPhrase(at: clause.opener.upperBound)?.canBe(.accusative) == true,
            var question = ClauseForms(structure: structure, clause: clause).verbFirst
        else { return nil }
        question.insert(contentsOf: Wording.spaced(Array(sentence.pieces[head.range])), at: 1)
        var then = Array(sentence.pieces[structure.verb..<structure.end])
        let pronoun = Piece(data.words[1], .word, isNew: true)
        let reflexive = sentence.reflexive(after: structure.verb)
        guard !reflexive else { return nil }
        then.insert(pronoun, at: 1)
        let filled = data.templates.first?.filled { $0 == "question" ? question : then }
        return filled.map {
            Change(sentences: $0.map { Wording.sentence($0) }, ledger: data.ledger)
        }
    }

    /// "die zu spät eingehen oder denen Belege fehlen": the second part is no question.
    private func goesOnWithAnother(_ index: Int, _ sentence: Sentence) -> Bool {
        sentence.has(.joining, index) && sentence.has(.relative, index + 1)
            && !sentence.isNounLike(index + 2)
    }

    /// A noun in the plural alone, not "Eltern" of someone.
    private func isKind(_ head: NounPhrase, _ sentence: Sentence) -> Bool {
        head.determiner == nil && !head.isPronoun && head.range.count == 1
            && head.agreements.contains { $0.gender == .plural && $0.cases.contains(.nominative) }
            && sentence.classes[0].isEmpty
    }
}
