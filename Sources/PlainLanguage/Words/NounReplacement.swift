/// One noun for another: article, adjectives and noun take the new gender.
struct NounReplacement {
    let sentence: Sentence
    let entry: WordEntry

    private var lexicon: Lexicon { sentence.lexicon }
    private var grammar: Grammar { sentence.grammar }

    func pieces(at place: Int) -> [Piece]? {
        guard entry.fits(sentence.pieces, place..<(place + 1)), isExactly(place),
            let new = Target(entry.to, lexicon), let phrase = phrase(around: place)
        else { return nil }
        var results: [[Piece]] = []
        for agreement in agreements(of: phrase) {
            let column = agreement.gender == .plural ? Gender.plural : new.gender
            if column != agreement.gender, isReferredTo(after: place) { return nil }
            for one in Cases.single where agreement.cases.contains(one) {
                guard let pieces = written(phrase, new, agreement.gender, column, one) else {
                    return nil
                }
                if !results.contains(pieces) { results.append(pieces) }
            }
        }
        return results.count == 1 ? results[0] : nil
    }

    /// The noun itself, no other one of the same form.
    private func isExactly(_ place: Int) -> Bool {
        let lemmas = sentence.readings[place].compactMap { reading -> String? in
            guard case .noun(let number, _) = reading else { return nil }
            return lexicon.noun(number)?.lemma
        }
        return !lemmas.isEmpty && lemmas.allSatisfy { $0 == entry.from[0] }
    }

    private func phrase(around place: Int) -> NounPhrase? {
        (max(0, place - 6)...place).lazy.compactMap { start -> NounPhrase? in
            guard let phrase = sentence.nounPhrase(at: start), phrase.head == place else {
                return nil
            }
            return phrase
        }.first
    }

    /// What the phrase can be here: fewer cases than its forms allow, by preposition and position.
    private func agreements(of phrase: NounPhrase) -> [Agreement] {
        var cases: Cases = .all
        let start = phrase.range.lowerBound
        if start > 0 {
            let before = sentence.pieces[start - 1].key
            if grammar.contractions[before] != nil, phrase.determiner == nil {
                cases = contractionCases(before)
            } else if let governed = grammar.governed[before] {
                cases = governed
            }
        }
        if cases == .all, let position = PhraseRole(sentence: sentence).cases(of: phrase) {
            cases = position
        }
        let fitting = phrase.agreements.compactMap { agreement -> Agreement? in
            let both = agreement.cases.intersection(cases)
            return both.isEmpty ? nil : Agreement(gender: agreement.gender, cases: both)
        }
        return fitting.isEmpty ? phrase.agreements : fitting
    }

    private func contractionCases(_ word: String) -> Cases {
        guard let article = grammar.contractions[word]?.article else { return .all }
        return grammar.articles.indices.reduce(into: Cases()) { found, gender in
            for one in [Cases.dative, .accusative]
            where grammar.articles[gender][one.column] == article {
                found.formUnion(one)
            }
        }
    }

    /// A pronoun or relative clause may stand for the noun.
    private func isReferredTo(after place: Int) -> Bool {
        let next = place + 1
        if next + 1 < sentence.count, sentence.pieces[next].isComma,
            sentence.has(.relative, next + 1)
                || next + 2 < sentence.count && sentence.has(.relative, next + 2)
        {
            return true
        }
        return (next..<sentence.count).contains { index in
            sentence.has(.anaphor, index) && !sentence.pieces[index].isCapitalised
                && sentence.nounPhrase(at: index)?.isPronoun ?? false
        }
    }

    private func written(
        _ phrase: NounPhrase, _ new: Target, _ old: Gender, _ column: Gender, _ one: Cases
    ) -> [Piece]? {
        guard let noun = new.noun.form(column, one) else { return nil }
        var pieces = sentence.pieces
        let forms = PhraseForms(sentence: sentence)
        var declension = Grammar.Declension.strong
        let start = phrase.range.lowerBound
        var first = start
        if let place = phrase.determiner {
            guard let determiner = forms.determiner(place, old) else { return nil }
            if column != old {
                let text = grammar.determiner(
                    determiner.stem, column, one, like: determiner.adjective)
                pieces[place] = pieces[place].with(
                    pieces[place].isCapitalised ? Letters.capitalised(text) : text)
            }
            declension = determiner.adjective
            first = place + 1
        } else if start > 0, let parts = grammar.contractions[pieces[start - 1].key] {
            declension = .weak
            if column != old {
                let article = grammar.articles[column.rawValue][one.column]
                guard let text = grammar.contracted[parts.preposition + " " + article] else {
                    return nil
                }
                let isCapital = pieces[start - 1].isCapitalised
                pieces[start - 1] = pieces[start - 1].with(
                    isCapital ? Letters.capitalised(text) : text)
            }
        }
        if column != old {
            for index in first..<phrase.head {
                pieces[index] = forms.inflected(pieces[index], index, declension, column, one)
            }
        }
        let adjectives = new.adjectives.map { $0 + grammar.ending(declension, column, one) }
        let words = adjectives + [noun] + new.rest
        var written = WordRule.written(words, like: pieces[phrase.head])
        if !adjectives.isEmpty, phrase.head > 0 {
            written[0].text = Letters.uncapitalised(written[0].text)
        }
        pieces.replaceSubrange(phrase.head..<(phrase.head + 1), with: written)
        return pieces
    }

    /// "schriftliche Erlaubnis", "Ausweis mit Foto": adjectives, noun, what follows it.
    struct Target {
        let adjectives: [String]
        let noun: Noun
        let rest: [String]
        let gender: Gender

        init?(_ words: [String], _ lexicon: Lexicon) {
            guard let place = words.firstIndex(where: Letters.isCapitalised),
                let noun = lexicon.noun(named: words[place]), let gender = noun.gender
            else { return nil }
            self.noun = noun
            self.gender = gender
            rest = Array(words[(place + 1)...])
            adjectives = words[..<place].map { word in
                var stem = word
                for ending in ["es", "er", "en", "em", "e"]
                where stem == word && word.hasSuffix(ending) {
                    stem = String(word.dropLast(ending.count))
                }
                return stem
            }
        }
    }
}

/// What a noun phrase is in its sentence, where its place tells.
struct PhraseRole {
    let sentence: Sentence

    /// Nominative for what stands before the verb and agrees with it, accusative beside a sure
    /// subject; nil where neither is sure.
    func cases(of phrase: NounPhrase) -> Cases? {
        guard let structure = ClauseStructure(sentence), structure.main.contains(phrase.head),
            structure.verb > 0
        else { return nil }
        let persons = sentence.finitePersons(structure.verb)
        if phrase.range.lowerBound == 0, phrase.range.upperBound <= structure.verb,
            phrase.agrees(with: persons)
        {
            let next = structure.verb + 1
            let pronoun = next < sentence.count ? sentence.nounPhrase(at: next) : nil
            return pronoun.map(Self.isSurelySubject) ?? false ? nil : .nominative
        }
        guard phrase.range.lowerBound > structure.verb else { return nil }
        if let first = sentence.nounPhrase(at: 0), first.range.upperBound <= structure.verb,
            first.canBe(.nominative), first.agrees(with: persons)
        {
            return [.accusative, .dative, .genitive]
        }
        let next = structure.verb + 1
        if let pronoun = sentence.nounPhrase(at: next), Self.isSurelySubject(pronoun),
            phrase.range.lowerBound != next
        {
            return [.accusative, .dative, .genitive]
        }
        return nil
    }

    private static func isSurelySubject(_ phrase: NounPhrase) -> Bool {
        phrase.isPronoun && phrase.canBe(.nominative)
    }
}
