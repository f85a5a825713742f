/// A noun phrase in another case, with article and adjectives that agree.
struct PhraseForms {
    let sentence: Sentence

    private var grammar: Grammar { sentence.grammar }

    func nominative(_ phrase: NounPhrase, _ column: Gender) -> [Piece]? {
        form(phrase, column, .nominative)
    }

    /// The phrase in a column and case; nil where a form is not known.
    func form(_ phrase: NounPhrase, _ column: Gender, _ wanted: Cases) -> [Piece]? {
        guard let noun = noun(phrase, column, wanted) else { return nil }
        var pieces: [Piece] = []
        var adjective = Grammar.Declension.strong
        var start = phrase.range.lowerBound
        if let place = phrase.determiner {
            guard let determiner = determiner(place, column) else { return nil }
            let text = grammar.determiner(
                determiner.stem, column, wanted, like: determiner.adjective)
            pieces.append(cased(sentence.pieces[place], text, isFirst: place == 0))
            adjective =
                determiner.adjective == .mixed && column == .plural
                    && determiner.stem == "ein" ? .strong : determiner.adjective
            start = place + 1
        } else if column != .plural {
            // "im Fall": the article hides in the preposition.
            guard start > 0, grammar.contractions[sentence.pieces[start - 1].key] != nil else {
                return nil
            }
            let article = grammar.determiner(Grammar.articleStem, column, wanted, like: .weak)
            pieces.append(Piece(article, .word, isNew: true))
            adjective = .weak
        }
        for index in start..<phrase.head {
            pieces.append(inflected(sentence.pieces[index], index, adjective, column, wanted))
        }
        pieces.append(sentence.pieces[phrase.head].with(noun))
        pieces += sentence.pieces[(phrase.head + 1)..<phrase.range.upperBound]
        return Wording.spaced(pieces)
    }

    /// Without an article: "mittels frischen Wassers" → "mit frischem Wasser".
    func bare(_ phrase: NounPhrase, _ column: Gender, _ wanted: Cases) -> [Piece]? {
        guard phrase.determiner == nil, let noun = noun(phrase, column, wanted) else { return nil }
        let adjectives = (phrase.range.lowerBound..<phrase.head).map {
            inflected(sentence.pieces[$0], $0, .strong, column, wanted)
        }
        return adjectives + [sentence.pieces[phrase.head].with(noun)]
            + sentence.pieces[(phrase.head + 1)..<phrase.range.upperBound]
    }

    /// "dieser Antrag", without adjectives.
    func demonstrative(_ phrase: NounPhrase, _ column: Gender, _ wanted: Cases) -> [Piece]? {
        guard let noun = noun(phrase, column, wanted), let stem = sentence.lexicon.demonstrative
        else {
            return nil
        }
        let text = grammar.determiner(stem, column, wanted, like: .weak)
        return [
            Piece(text, .word, isNew: true), sentence.pieces[phrase.head].with(noun),
        ]
    }

    private func cased(_ piece: Piece, _ text: String, isFirst: Bool) -> Piece {
        let isCapital = piece.isCapitalised && !isFirst || piece.text.hasPrefix("Ihr")
        return piece.with(isCapital ? Letters.capitalised(text) : text)
    }

    func noun(_ phrase: NounPhrase, _ column: Gender, _ wanted: Cases) -> String? {
        for reading in sentence.readings[phrase.head] {
            guard case .noun(let lemma, let agreement) = reading, agreement.gender == column,
                let noun = sentence.lexicon.noun(lemma)
            else { continue }
            if noun.gender == nil { return nil }
            if let form = noun.form(column, wanted) { return form }
        }
        return nil
    }

    func determiner(_ place: Int, _ column: Gender) -> Grammar.Determiner? {
        grammar.determiners[sentence.pieces[place].key]?.first { $0.agreement.gender == column }
    }

    private static let endings = ["en", "em", "er", "es", "e"]

    /// An adjective with the ending that it needs; other words stay.
    func inflected(
        _ piece: Piece, _ index: Int, _ declension: Grammar.Declension, _ column: Gender,
        _ wanted: Cases
    ) -> Piece {
        guard piece.isWord, sentence.isAdjectiveLike(index), !sentence.has(.degree, index),
            let ending = Self.endings.first(where: piece.key.hasSuffix)
        else { return piece }
        let stem = String(piece.text.dropLast(ending.count))
        return piece.with(stem + grammar.ending(declension, column, wanted))
    }
}
