import GermanText

/// "Wie melde ich mein Auto ab?" names the verb abmelden: the particle at the end of the clause is
/// joined to the verb where the joined word is a cue.
struct SeparableVerbs {
    let book: CueBook

    private static let reach = 10
    private static let shortestVerb = 3

    /// The words with joined verbs, the particle taken out; nil when there is none.
    ///
    /// - Parameter onlyAtClauseEnd: joins a particle only where the text or a punctuation mark ends
    ///   the clause; anywhere else it may be a preposition ("er steht vor der Tür").
    func joined(
        _ words: [Word], onlyAtClauseEnd: Bool = false
    ) -> [(word: Word, number: Int)]? {
        var result = words.enumerated().map { (word: $1, number: $0) }
        var found = false
        for place in words.indices.reversed() where isParticle(words, at: place) {
            guard !onlyAtClauseEnd || endsClause(words, at: place) else { continue }
            guard let verb = verb(before: place, in: words) else { continue }
            let particle = words[place].form
            result[verb].word = Word(
                range: words[verb].range, form: particle + words[verb].form,
                stem: particle + words[verb].stem, isKnown: true,
                correction: words[verb].correction)
            result.remove(at: place)
            found = true
        }
        return found ? result : nil
    }

    /// A particle is a short stop word or cue that begins some verb of the cues; asking the table
    /// for the joined stem decides.
    ///
    /// Before a word with content it is a preposition: "ich ziehe nach Norwegen".
    private func isParticle(_ words: [Word], at place: Int) -> Bool {
        words[place].form.utf8.count <= 6
            && (endsClause(words, at: place)
                || book.isStopword(words[place + 1].form)
                    && !isNumber(words[place + 1]))
    }

    /// More than a space stands between the word and the next.
    private func endsClause(_ words: [Word], at place: Int) -> Bool {
        place + 1 == words.count
            || words[place + 1].range.lowerBound - words[place].range.upperBound > 1
    }

    private func isNumber(_ word: Word) -> Bool {
        word.form.utf8.allSatisfy { (48...57).contains($0) }
    }

    private func verb(before place: Int, in words: [Word]) -> Int? {
        let start = max(0, place - Self.reach)
        return (start..<place).reversed().first { index in
            words[index].stem.utf8.count >= Self.shortestVerb
                && book.uses(stem: words[place].form + words[index].stem)
        }
    }
}
