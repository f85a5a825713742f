import Records

/// Which full stops belong to an abbreviation, and which words open a sentence.
package struct Abbreviations: Sendable {
    package struct Entry: Hashable, Sendable {
        /// As written, with its full stops: "i. V. m.". A leading hyphen means the end of a word.
        package let written: String
        package let longForm: String
        package let mayEndSentence: Bool

        package init(written: String, longForm: String, mayEndSentence: Bool = false) {
            self.written = written
            self.longForm = longForm
            self.mayEndSentence = mayEndSentence
        }
    }

    private struct Pattern: Sendable {
        let tokens: [String]
        let entry: Entry
    }

    private static let suffixMark = "-"

    private var patterns: [String: [Pattern]] = [:]
    private var suffixes: [Pattern] = []
    private let openers: Set<String>
    private let questionWords: Set<String>

    package init(
        _ entries: some Sequence<Entry>, openers: some Sequence<String>,
        questionWords: some Sequence<String>
    ) {
        self.openers = Set(openers.map(Folding.fold))
        self.questionWords = Set(questionWords.map(Folding.fold))
        for entry in entries { add(entry) }
        for first in patterns.keys {
            patterns[first]?.sort { $0.tokens.count > $1.tokens.count }
        }
    }

    private mutating func add(_ entry: Entry) {
        let isSuffix = entry.written.hasPrefix(Self.suffixMark)
        let written = isSuffix ? String(entry.written.dropFirst()) : entry.written
        let tokens = Tokenizer.tokens(of: written).map { Folding.fold($0.text) }
        guard let first = tokens.first else { return }
        let pattern = Pattern(tokens: tokens, entry: entry)
        if isSuffix {
            suffixes.append(pattern)
        } else {
            patterns[first, default: []].append(pattern)
        }
    }

    /// The longest abbreviation that begins at a token, and the token after it.
    package func match(_ tokens: [Token], at start: Int) -> (entry: Entry, end: Int)? {
        let first = Folding.fold(tokens[start].text)
        let candidates = (patterns[first] ?? []) + suffixes.filter { ends(first, with: $0) }
        for pattern in candidates where continues(pattern, tokens, start) {
            return (pattern.entry, start + pattern.tokens.count)
        }
        return nil
    }

    private func ends(_ word: String, with pattern: Pattern) -> Bool {
        word.utf8.count > pattern.tokens[0].utf8.count && word.hasSuffix(pattern.tokens[0])
    }

    private func continues(_ pattern: Pattern, _ tokens: [Token], _ start: Int) -> Bool {
        guard start + pattern.tokens.count <= tokens.count else { return false }
        return pattern.tokens.indices.dropFirst().allSatisfy {
            pattern.tokens[$0] == Folding.fold(tokens[start + $0].text)
        }
    }

    /// Words that stand at the beginning of sentences far more often than after an abbreviation.
    func opensSentence(_ word: String) -> Bool { openers.contains(Folding.fold(word)) }

    func asksQuestion(_ word: String) -> Bool { questionWords.contains(Folding.fold(word)) }
}
