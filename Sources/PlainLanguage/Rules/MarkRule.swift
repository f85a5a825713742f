/// A semicolon between two statements becomes a full stop.
struct MarkRule: Rule {
    let data: RuleData

    func change(_ sentence: Sentence) -> Change? {
        guard let place = sentence.pieces.firstIndex(where: { $0.isMark(";") }), place > 1,
            place + 2 < sentence.count
        else { return nil }
        let left = Array(sentence.pieces[..<place])
        let right = Array(sentence.pieces[(place + 1)...])
        guard isStatement(left, sentence.lexicon), isStatement(right, sentence.lexicon) else {
            return nil
        }
        return Change(sentences: [Wording.sentence(left), Wording.sentence(right)])
    }

    private func isStatement(_ pieces: [Piece], _ lexicon: Lexicon) -> Bool {
        let sentence = Sentence(pieces, lexicon)
        return pieces.wordCount > 2 && ClauseStructure(sentence) != nil
    }
}

/// "…, das heißt, …": what explains is a sentence of its own.
struct ThatIsRule: Rule {
    let data: RuleData

    func change(_ sentence: Sentence) -> Change? {
        let pieces = sentence.pieces
        for place in 2..<max(2, pieces.count - 4)
        where pieces[place - 1].isComma && pieces[place].key == data.words[0]
            && pieces[place + 1].key == data.words[1]
        {
            let left = Array(pieces[..<(place - 1)])
            var right = Array(pieces[(place + 2)...])
            while let last = right.last, last.isEndMark { right.removeLast() }
            while let first = right.first, first.isComma || first.isMark(":") {
                right.removeFirst()
            }
            guard ClauseStructure(Sentence(left, sentence.lexicon)) != nil,
                ClauseStructure(Sentence(right, sentence.lexicon)) != nil
            else { return nil }
            return data.templates.first?.filled { name in
                name == "rest" ? left : name == "statement" ? right : nil
            }.map { Change(sentences: $0.map { Wording.sentence($0) }, ledger: data.ledger) }
        }
        return nil
    }
}
