/// "Wird …, so muss …": a condition that begins with its verb.
struct VerbFirstRule: Rule {
    let data: RuleData

    func change(_ sentence: Sentence) -> Change? {
        guard sentence.count > 5, sentence.pieces.wordCount >= data.minimum, sentence.isFinite(0),
            sentence.pieces.last?.isMark("?") != true, let comma = comma(sentence),
            let question = question(sentence, comma)
        else { return nil }
        var end = sentence.count
        while end > 0, sentence.pieces[end - 1].isMark(".") { end -= 1 }
        var start = comma + 1
        if !sentence.isFinite(start) || sentence.has(.adverb, start) { start += 1 }
        let then = Wording.spaced(Array(sentence.pieces[start..<end]))
        let isShould = question.isShould
        return data.templates.first?.filled { name in
            name == "question" ? question.pieces : name == "then" ? then : nil
        }.map {
            Change(
                sentences: $0.map { Wording.sentence($0) }, ledger: isShould ? [.should: -1] : [:])
        }
    }

    /// The comma after which the main clause begins with its verb, perhaps after "so" or "dann". The
    /// last one: clauses inside the condition come before it.
    private func comma(_ sentence: Sentence) -> Int? {
        var depth = 0
        for index in 1..<(sentence.count - 2) {
            if sentence.pieces[index].isMark("(") { depth += 1 }
            if sentence.pieces[index].isMark(")") { depth -= 1 }
            guard depth == 0, sentence.pieces[index].isComma else { continue }
            let next = index + 1
            let isVerb =
                sentence.isFinite(next)
                && !sentence.has([.relative, .preposition, .subordinator], next)
            if isVerb
                || sentence.has(.adverb, next) && sentence.isFinite(next + 1)
                    && sentence.has(.correlate, next)
            {
                return index
            }
        }
        return nil
    }

    private func question(
        _ sentence: Sentence, _ comma: Int
    ) -> (pieces: [Piece], isShould: Bool)? {
        let pieces = Array(sentence.pieces[..<comma])
        let isShould = sentence.lemmas(0) { $0.isVerb(.preterite) || $0.isVerb(.subjunctive) }
            .contains(data.words.first ?? "")
        guard isShould else { return (pieces, false) }
        // "Sollten Sie … vorlegen" asks whether somebody does.
        let last = comma - 1
        for reading in sentence.readings[last] {
            guard case .verb(let number, .infinitive, _, _) = reading,
                let verb = sentence.lexicon.verb(number)
            else { continue }
            let isPlural = sentence.finitePersons(0).contains(.thirdPlural)
            let finite = verb.finite(.present, isPlural ? .thirdPlural : .third)
            let prefix = verb.prefix.isEmpty ? [] : [Piece(verb.prefix, .word, isNew: true)]
            return ([pieces[0].with(Letters.capitalised(finite))] + pieces[1..<last] + prefix, true)
        }
        return nil
    }
}

/// "Wer …, muss …" → "… jemand …? Dann muss er …".
struct WhoRule: Rule {
    let data: RuleData

    func change(_ sentence: Sentence) -> Change? {
        guard data.words.count == 3, sentence.pieces.first?.key == data.words[0],
            sentence.pieces.wordCount >= data.minimum, sentence.pieces.last?.isMark("?") != true,
            let structure = ClauseStructure(sentence), let clause = structure.clauses.first,
            structure.isFirst(clause), clause.focus.isEmpty,
            let first = structure.main.first, first == structure.verb,
            let question = ClauseForms(structure: structure, clause: clause).verbFirst
        else { return nil }
        let someone = Piece(data.words[1], .word, isNew: true)
        let he = Piece(data.words[2], .word, isNew: true)
        let rest = Array(sentence.pieces[first..<structure.end])
        return data.templates.first?.filled { name in
            switch name {
            case "question": [question[0], someone] + question.dropFirst()
            case "then": [rest[0], he] + rest.dropFirst()
            default: nil
            }
        }.map { Change(sentences: $0.map { Wording.sentence($0) }, ledger: data.ledger) }
    }
}
