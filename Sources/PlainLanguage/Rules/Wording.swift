/// Case and marks at the seams where pieces are put together.
enum Wording {
    static func stop(_ text: String = ".") -> Piece {
        Piece(text, .mark, isSpaced: false, isNew: true)
    }

    /// For the inside of a sentence: a word that was capitalised only as the first one is written
    /// small again. Nouns and the polite "Sie" are told by the caller.
    static func continued(_ pieces: [Piece]) -> [Piece] { spaced(pieces) }

    static func spaced(_ pieces: [Piece]) -> [Piece] {
        guard var first = pieces.first else { return pieces }
        first.isSpaced = true
        return [first] + pieces.dropFirst()
    }

    /// The sentence with its first letter in upper case and a mark at the end.
    static func sentence(_ pieces: [Piece], mark: String = ".") -> [Piece] {
        var pieces = trimmed(pieces)
        guard let first = pieces.firstIndex(where: { $0.kind != .mark }) else { return pieces }
        if pieces[first].kind == .word {
            let text = Letters.capitalised(pieces[first].text)
            if text != pieces[first].text { pieces[first].text = text }
        }
        guard let last = pieces.last, last.kind == .mark, ".?!:…".contains(last.text) else {
            return pieces + [stop(mark)]
        }
        return pieces
    }

    private static func trimmed(_ pieces: [Piece]) -> [Piece] {
        var pieces = pieces
        while let first = pieces.first, first.isComma { pieces.removeFirst() }
        while let last = pieces.last, last.isComma || last.isMark(";") { pieces.removeLast() }
        return pieces
    }
}

extension Sentence {
    /// Pieces from the beginning of the sentence for a place inside one: "Der Antrag" → "der Antrag",
    /// but "Anträge" and "Sie" stay.
    func lowered(_ pieces: [Piece]) -> [Piece] {
        guard let first = pieces.first, first.isCapitalised, first == self.pieces.first else {
            return Wording.spaced(pieces)
        }
        var lowered = first
        let isPolite = first.text == grammar.polite || grammar.polite.isEmpty
        let isNoun = readings[0].contains { $0.isNoun } && classes[0].isEmpty
        let isKnown = !classes[0].isEmpty || readings[0].contains { !$0.isNoun } || isAdjectiveFirst
        if !isPolite, !isNoun || !classes[0].isEmpty, isKnown, !isPossessivePolite {
            lowered.text = Letters.uncapitalised(first.text)
        }
        return Wording.spaced([lowered] + pieces.dropFirst())
    }

    /// "Schriftliche Anträge": an adjective before a noun.
    private var isAdjectiveFirst: Bool {
        count > 1 && pieces[1].isCapitalised && readings[0].isEmpty
            && ["e", "en", "er", "es", "em"].contains(where: pieces[0].key.hasSuffix)
    }

    /// "Ihr Antrag", "Ihnen": the reader's. At the beginning of a sentence it cannot be told from
    /// "ihr" = hers, so it stays as it is.
    private var isPossessivePolite: Bool {
        pieces[0].text.hasPrefix("Ihr") || pieces[0].text == "Ihnen"
    }
}
