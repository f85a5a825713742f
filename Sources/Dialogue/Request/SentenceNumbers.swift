import GermanText

/// Which sentence of a text a word stands in, by the punctuation between, and which are questions.
struct SentenceNumbers {
    /// Where sentences end, as UTF-8 offsets in ascending order.
    private let ends: [Int]
    private let questions: Set<Int>

    init(_ text: String) {
        let marks = text.utf8.enumerated().filter { Self.isEnd($1) }
        ends = marks.map(\.offset)
        questions = Set(
            marks.enumerated().filter { $1.element == UInt8(ascii: "?") }.map(\.offset))
    }

    func isQuestion(_ number: Int) -> Bool { questions.contains(number) }

    func number(of word: Word) -> Int {
        ends.firstIndex { $0 >= word.range.lowerBound } ?? ends.count
    }

    private static func isEnd(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"),
            UInt8(ascii: "\n"):
            true
        default: false
        }
    }
}
