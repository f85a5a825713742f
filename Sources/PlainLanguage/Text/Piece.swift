/// A word, mark or frozen span of a sentence. Rules move pieces and write new ones; what is frozen
/// (references, dates, quotations, addresses) is only ever moved whole.
package struct Piece: Hashable, Sendable {
    package enum Kind: Hashable, Sendable { case word, number, mark, span, citation }

    package var text: String {
        didSet { key = Letters.lowercased(text) }
    }
    /// In lower case: what rules compare.
    package private(set) var key: String
    /// A blank stands before it.
    package var isSpaced: Bool
    package let kind: Kind
    /// Written by a rule, not by the author of the text.
    package var isNew: Bool

    package init(_ text: String, _ kind: Kind = .word, isSpaced: Bool = true, isNew: Bool = false) {
        self.text = text
        self.kind = kind
        self.isSpaced = isSpaced
        self.isNew = isNew
        key = Letters.lowercased(text)
    }

    package func with(_ text: String) -> Piece {
        var piece = self
        piece.text = text
        piece.isNew = true
        return piece
    }

    var isWord: Bool { kind == .word }
    var isCapitalised: Bool { kind == .word && Letters.isCapitalised(text) }
    func isMark(_ mark: String) -> Bool { kind == .mark && text == mark }
    var isComma: Bool { kind == .mark && text == "," }
    var isEndMark: Bool { kind == .mark && (text == "." || text == "?" || text == "!") }
}

extension Collection<Piece> {
    /// The pieces as text.
    package var text: String {
        var text = ""
        for piece in self {
            if piece.isSpaced, !text.isEmpty { text += " " }
            text += piece.text
        }
        return text
    }

    /// Words in the sense of the readability formulas.
    var wordCount: Int {
        reduce(0) { count, piece in
            guard piece.kind != .mark else { return count }
            return count + (piece.kind == .word ? 1 : piece.text.split(separator: " ").count)
        }
    }
}
