/// Text → tokens. Words are runs of letters (a hyphen or apostrophe between letters belongs to
/// the word), numbers runs of digits, everything else that is no space is punctuation, one each.
package enum Tokenizer {
    package static func tokens(of text: String) -> [Token] {
        var scanner = Scanner(text)
        var tokens: [Token] = []
        while let token = scanner.next() { tokens.append(token) }
        return tokens
    }

    private struct Scanner {
        private let scalars: String.UnicodeScalarView
        private var place: String.UnicodeScalarView.Index
        private var offset = 0

        init(_ text: String) {
            scalars = text.unicodeScalars
            place = scalars.startIndex
        }

        mutating func next() -> Token? {
            skipSpaces()
            guard place < scalars.endIndex else { return nil }
            let scalar = scalars[place]
            if Letter.isLetter(scalar) { return take(.word) }
            if Letter.isDigit(scalar) { return take(.number) }
            let start = (place, offset)
            advance()
            return token(.punctuation, from: start)
        }

        private mutating func take(_ kind: Token.Kind) -> Token {
            let start = (place, offset)
            while place < scalars.endIndex, continues(kind) { advance() }
            return token(kind, from: start)
        }

        private func continues(_ kind: Token.Kind) -> Bool {
            let scalar = scalars[place]
            if kind == .number { return Letter.isDigit(scalar) }
            if Letter.isLetter(scalar) || Letter.isMark(scalar) { return true }
            guard Letter.joins(scalar) else { return false }
            let after = scalars.index(after: place)
            return after < scalars.endIndex && Letter.isLetter(scalars[after])
        }

        private mutating func skipSpaces() {
            while place < scalars.endIndex, scalars[place].properties.isWhitespace { advance() }
        }

        private mutating func advance() {
            offset += UTF8.width(scalars[place])
            place = scalars.index(after: place)
        }

        private func token(
            _ kind: Token.Kind, from start: (String.UnicodeScalarView.Index, Int)
        ) -> Token {
            Token(kind: kind, text: String(scalars[start.0..<place]), range: start.1..<offset)
        }
    }
}
