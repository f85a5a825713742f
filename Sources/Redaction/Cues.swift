import GermanText

/// Words that announce personal data: "Tel.", "Steuer-ID", "geboren am".
package struct Cues: Sendable {
    private let byLast: [String: [[String]]]
    private let byFirst: [String: [[String]]]

    package init(_ phrases: [String]) {
        let phrases = phrases.map { Tokenizer.tokens(of: $0).map { Self.normal($0.text) } }
            .filter { !$0.isEmpty }
        byLast = Dictionary(grouping: phrases) { $0[$0.count - 1] }
        byFirst = Dictionary(grouping: phrases) { $0[0] }
    }

    /// "Steuer-ID", "SteuerID" and "steuer-id" are one word.
    static func normal(_ word: String) -> String {
        var scalars = Folding.fold(word).unicodeScalars
        if scalars.count > 1 { scalars.removeAll { $0 == "-" } }
        return String(scalars)
    }

    func end(at index: Int, in passage: Passage) -> Bool {
        byLast[passage.word(index)]?.contains { phrase in
            matches(phrase, at: index - phrase.count + 1, in: passage)
        } ?? false
    }

    /// Whether a cue ends with this word.
    func isLast(_ word: String) -> Bool { byLast[word] != nil }

    func begin(at index: Int, in passage: Passage) -> Bool {
        byFirst[passage.word(index)]?.contains { matches($0, at: index, in: passage) } ?? false
    }

    private func matches(_ phrase: [String], at start: Int, in passage: Passage) -> Bool {
        start >= passage.floor
            && phrase.indices.allSatisfy { passage.word(start + $0) == phrase[$0] }
    }
}
