/// The infinitive with "zu" at the end of a stretch of pieces.
struct InfinitiveForms {
    let sentence: Sentence
    /// From the first piece to the infinitive.
    let range: Range<Int>

    private var last: Int { range.upperBound - 1 }

    /// Without "zu": "den Antrag einzureichen" → "den Antrag einreichen". Nil where there is another
    /// infinitive with "zu" before it.
    var bare: [Piece]? {
        guard let (verb, start) = parts else { return nil }
        let infinitive = sentence.pieces[last]
        let plain = start == last ? infinitive.with(verb) : infinitive
        guard let content = isOnly ? content : joined(before: start) else { return nil }
        return Wording.spaced(content + [plain])
    }

    /// "mitzuführen und sich zu unterziehen": every infinitive right before "und" loses its "zu" as
    /// well; nil where there is one elsewhere.
    private func joined(before start: Int) -> [Piece]? {
        for index in range.lowerBound..<start where sentence.has(.joining, index) {
            let left = InfinitiveForms(sentence: sentence, range: range.lowerBound..<index)
            guard let bare = left.bare else { continue }
            let right = InfinitiveForms(sentence: sentence, range: (index + 1)..<range.upperBound)
            guard right.isOnly else { return nil }
            return bare + sentence.pieces[index..<start]
        }
        return nil
    }

    /// What stands before the infinitive and its "zu".
    var content: [Piece]? {
        parts.map { Array(sentence.pieces[range.lowerBound..<$0.start]) }
    }

    /// The lemma, and where "zu" or the infinitive with "zu" inside stands.
    var parts: (verb: String, start: Int)? {
        for reading in sentence.readings[last] {
            if case .verb(let lemma, .infinitiveWithZu, _, _) = reading,
                let verb = sentence.lexicon.verb(lemma)
            {
                return (verb.lemma, last)
            }
        }
        guard last > range.lowerBound, sentence.pieces[last - 1].key == sentence.grammar.zu,
            !sentence.pieces[last].isCapitalised, sentence.pieces[last].key.hasSuffix("n")
        else { return nil }
        return (sentence.pieces[last].key, last - 1)
    }

    private var isOnly: Bool {
        !(range.dropLast(2).contains { index in
            sentence.isVerb(index, .infinitiveWithZu)
                || sentence.pieces[index].key == sentence.grammar.zu && index + 1 < range.upperBound
                    && sentence.isVerb(index + 1, .infinitive)
                    && !sentence.pieces[index + 1].isCapitalised
        })
    }

    var verb: Verb? { parts.flatMap { sentence.lexicon.verb(named: $0.verb) } }
}

extension Sentence {
    /// A finite verb with the persons and tense of another: "ist" → "muss", "waren" → "mussten".
    func finite(_ lemma: String, like index: Int) -> String? {
        guard let verb = lexicon.verb(named: lemma) else { return nil }
        for reading in readings[index] {
            guard case .verb(_, let form, let persons, _) = reading, form.isFinite,
                form != .subjunctive,
                let person = Self.preferred.first(where: persons.contains)
            else { continue }
            return verb.finite(form, person)
        }
        return nil
    }

    private static let preferred: [Persons] = [
        .third, .thirdPlural, .firstPlural, .first, .second, .secondPlural,
    ]

    func finiteLemmas(_ index: Int) -> [String] { lemmas(index, where: \.isFinite) }
}
