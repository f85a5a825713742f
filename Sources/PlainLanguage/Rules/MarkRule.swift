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
