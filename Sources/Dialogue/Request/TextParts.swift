import GermanText

/// Which sentence or clause of a text a word stands in, by the punctuation between, and which
/// sentences are questions.
struct TextParts {
    enum Kind { case sentences, clauses }

    /// Where parts end, as UTF-8 offsets in ascending order.
    private let ends: [Int]
    private let questions: Set<Int>

    init(_ text: String, _ kind: Kind) {
        let marks = text.utf8.enumerated().filter {
            Self.endsSentence($1) || kind == .clauses && Self.endsClause($1)
        }
        ends = marks.map(\.offset)
        questions = Set(
            marks.enumerated().filter { $1.element == UInt8(ascii: "?") }.map(\.offset))
    }

    func isQuestion(_ number: Int) -> Bool { questions.contains(number) }

    func number(of word: Word) -> Int {
        ends.firstIndex { $0 >= word.range.lowerBound } ?? ends.count
    }

    private static func endsSentence(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"),
            UInt8(ascii: "\n"):
            true
        default: false
        }
    }

    private static func endsClause(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":")
    }
}
