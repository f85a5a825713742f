/// The tokens of a text with what they may mean; asking beyond either end gives an empty piece.
struct MeasurePhrase {
    struct Piece {
        let kind: Token.Kind
        let text: String
        let folded: String
        let meanings: [MeasureWords.Meaning]
        let range: Range<Int>
        /// Follows the piece before it without a space.
        let isGlued: Bool

        func first<Value>(_ pick: (MeasureWords.Meaning) -> Value?) -> Value? {
            for meaning in meanings { if let value = pick(meaning) { return value } }
            return nil
        }

        func has(_ meaning: MeasureWords.Meaning) -> Bool { meanings.contains(meaning) }

        func reads(_ text: String) -> Bool { self.text == text }
    }

    /// What a recogniser found, and the piece after it.
    struct Found<Value> {
        let value: Value
        let end: Int

        func map<Other>(_ transform: (Value) -> Other?) -> Found<Other>? {
            transform(value).map { Found<Other>(value: $0, end: end) }
        }
    }

    private static let nothing = Piece(
        kind: .punctuation, text: "", folded: "", meanings: [], range: 0..<0, isGlued: false)

    let words: MeasureWords
    private let pieces: [Piece]

    init(_ tokens: [Token], _ words: MeasureWords) {
        self.words = words
        var end = -1
        pieces = tokens.map { token in
            defer { end = token.range.upperBound }
            return Self.piece(token, isGlued: token.range.lowerBound == end, words)
        }
    }

    private static func piece(_ token: Token, isGlued: Bool, _ words: MeasureWords) -> Piece {
        let folded = token.kind == .word ? Folding.fold(token.text) : token.text
        return Piece(
            kind: token.kind, text: token.text, folded: folded,
            meanings: token.kind == .number ? [] : words.meanings(of: folded),
            range: token.range, isGlued: isGlued)
    }

    var count: Int { pieces.count }

    subscript(index: Int) -> Piece {
        pieces.indices.contains(index) ? pieces[index] : Self.nothing
    }

    func isNumber(_ index: Int, digits: ClosedRange<Int> = 1...18) -> Bool {
        self[index].kind == .number && digits.contains(self[index].text.utf8.count)
    }

    /// Both this mark and what follows it stand without spaces.
    func isGluedMark(_ index: Int, _ mark: String) -> Bool {
        self[index].reads(mark) && self[index].isGlued && self[index + 1].isGlued
    }

    func integer(_ index: Int, _ range: ClosedRange<Int>, digits: ClosedRange<Int> = 1...2) -> Int?
    {
        guard isNumber(index, digits: digits), let value = Int(self[index].text) else { return nil }
        return range.contains(value) ? value : nil
    }
}
