/// Tokens and what stands between them.
struct SpacedTokens {
    enum Gap { case none, space, line, paragraph }

    let tokens: [Token]
    /// What stands before each token.
    private let gaps: [Gap]

    init(_ tokens: [Token], in text: String) {
        self.tokens = tokens
        var text = text
        gaps = text.withUTF8 { bytes in
            var end = 0
            return tokens.map { token in
                defer { end = token.range.upperBound }
                return Self.gap(bytes[end..<token.range.lowerBound])
            }
        }
    }

    private static func gap(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Gap {
        switch bytes.count(where: { $0 == 10 }) {
        case 0: bytes.isEmpty ? .none : .space
        case 1: .line
        default: .paragraph
        }
    }

    var count: Int { tokens.count }

    func gap(before index: Int) -> Gap { index < count ? gaps[index] : .paragraph }

    func text(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].text : "" }

    func kind(_ index: Int) -> Token.Kind? {
        tokens.indices.contains(index) ? tokens[index].kind : nil
    }

    func isPunctuation(_ index: Int, among marks: Set<String>) -> Bool {
        kind(index) == .punctuation && marks.contains(tokens[index].text)
    }

    /// Written small, as inside a sentence (or anywhere by people who write everything small).
    func isLowercase(_ index: Int) -> Bool {
        kind(index) == .word && tokens[index].text.unicodeScalars.first!.properties.isLowercase
    }

    func isUppercase(_ index: Int) -> Bool { kind(index) == .word && !isLowercase(index) }
}
