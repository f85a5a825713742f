import Records

/// Splits a compound that the vocabulary does not hold into words that it does hold:
/// "personalausweisgebühr" → "personalausweis", "gebühr".
struct Compounds {
    let vocabulary: Vocabulary
    let stemmer: Stemmer
    /// Words that say nothing are no part of a compound: "Frühstücksei" has no "sei" in it.
    let stopwords: PackedTable

    private static let shortestPart = 3
    private static let longestWord = 60
    private static let links = ["", "s", "es", "n", "en", "er", "e", "-"]

    /// The parts as they stand in the word without linking letters; nil when they do not cover it.
    /// The split with the fewest parts wins, among those the one with the longest last part, since
    /// the last part carries the meaning.
    func split(_ folded: String) -> [String]? {
        let letters = Array(folded.unicodeScalars)
        guard letters.count >= 2 * Self.shortestPart, letters.count <= Self.longestWord else {
            return nil
        }
        // best[end]: the parts that cover the word up to `end`.
        var best = [[String]?](repeating: nil, count: letters.count + 1)
        best[0] = []
        for end in Self.shortestPart...letters.count {
            best[end] = parts(of: letters, upTo: end, best)
        }
        guard let parts = best[letters.count], parts.count > 1 else { return nil }
        return parts
    }

    private func parts(
        of letters: [Unicode.Scalar], upTo end: Int, _ best: [[String]?]
    ) -> [String]? {
        var found: [String]?
        // The word itself is no part of it.
        let first = end == letters.count ? 1 : 0
        guard first <= end - Self.shortestPart else { return nil }
        for start in first...(end - Self.shortestPart) {
            guard let before = best[start], before.count + 1 < found?.count ?? .max else {
                continue
            }
            let piece = text(letters[start..<end])
            guard let part = part(of: piece, mayLink: end < letters.count) else { continue }
            found = before + [part]
        }
        return found
    }

    private func part(of piece: String, mayLink: Bool) -> String? {
        for link in Self.links where mayLink || link.isEmpty {
            guard piece.hasSuffix(link) else { continue }
            let word = String(piece.unicodeScalars.dropLast(link.unicodeScalars.count))
            guard word.utf8.count >= Self.shortestPart else { continue }
            if isKnown(word) { return word }
        }
        return nil
    }

    /// Short parts must be forms of their own: three letters are the stem of almost anything.
    private func isKnown(_ word: String) -> Bool {
        guard !stopwords.contains(word) else { return false }
        return vocabulary.knows(form: word)
            || (word.utf8.count >= 5 && isKnownStem(stemmer.stem(word)))
    }

    /// A stem of three letters is the beginning of too many words to prove anything.
    private func isKnownStem(_ stem: String) -> Bool {
        stem.utf8.count >= 4 && vocabulary.knows(stem: stem)
    }

    private func text(_ letters: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: letters)
        return String(view)
    }
}
