/// Text → tokens. Words are runs of letters (a hyphen or apostrophe between letters belongs to
/// the word), numbers runs of digits, everything else that is no space is punctuation, one each.
package enum Tokenizer {
    package static func tokens(of text: String) -> [Token] {
        var text = text
        return text.withUTF8 { bytes in
            var scanner = Scanner(bytes: bytes)
            var tokens: [Token] = []
            while let token = scanner.next() { tokens.append(token) }
            return tokens
        }
    }

    /// Reads bytes, since most scalars of a text are ASCII.
    private struct Scanner {
        let bytes: UnsafeBufferPointer<UInt8>
        private var offset = 0

        init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

        mutating func next() -> Token? {
            while offset < bytes.count, isSpace(scalar(at: offset)) { advance() }
            guard offset < bytes.count else { return nil }
            let first = scalar(at: offset)
            if Letter.isLetter(first) { return take(.word) }
            if Letter.isDigit(first) { return take(.number) }
            let start = offset
            advance()
            return token(.punctuation, from: start)
        }

        private mutating func take(_ kind: Token.Kind) -> Token {
            let start = offset
            while offset < bytes.count, continues(kind) { advance() }
            return token(kind, from: start)
        }

        private func continues(_ kind: Token.Kind) -> Bool {
            let scalar = scalar(at: offset)
            if kind == .number { return Letter.isDigit(scalar) }
            if Letter.isLetter(scalar) || Letter.isMark(scalar) { return true }
            guard Letter.joins(scalar) else { return false }
            let after = offset + UTF8.width(scalar)
            return after < bytes.count && Letter.isLetter(self.scalar(at: after))
        }

        private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
            scalar.isASCII
                ? scalar.value == 32 || (9...13).contains(scalar.value)
                : scalar.properties.isWhitespace
        }

        private mutating func advance() { offset += UTF8.width(scalar(at: offset)) }

        /// The text is valid UTF-8, so a lead byte tells how many follow.
        private func scalar(at place: Int) -> Unicode.Scalar {
            let lead = UInt32(bytes[place])
            guard lead >= 0x80 else { return Unicode.Scalar(UInt8(lead)) }
            let count = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3
            var value = lead & (0x3F >> UInt32(count))
            for following in 1...count {
                value = value << 6 | UInt32(bytes[place + following]) & 0x3F
            }
            return Unicode.Scalar(value) ?? "\u{FFFD}"
        }

        private func token(_ kind: Token.Kind, from start: Int) -> Token {
            let text = String(decoding: bytes[start..<offset], as: UTF8.self)
            return Token(kind: kind, text: text, range: start..<offset)
        }
    }
}
