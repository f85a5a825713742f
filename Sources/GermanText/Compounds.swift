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
    private static let links: [[UInt8]] = ["", "s", "es", "n", "en", "er", "e", "-"].map {
        Array($0.utf8)
    }

    /// How a word is best covered up to some letter.
    private struct Cover {
        var parts = 0
        /// The last part, in bytes.
        var last = 0..<0
        /// The letter that the last part begins at.
        var start = 0
    }

    /// The parts as they stand in the word without linking letters; nil when they do not cover it.
    /// The split with the fewest parts wins, among those the one with the longest last part, since
    /// the last part carries the meaning.
    func split(_ folded: String) -> [String]? {
        var folded = folded
        return folded.withUTF8 { bytes in
            let ends = Self.letterEnds(bytes)
            guard ends.count > 2 * Self.shortestPart, ends.count <= Self.longestWord + 1 else {
                return nil
            }
            return parts(of: UnsafeRawBufferPointer(bytes), ends)
        }
    }

    /// Where each letter begins, and the end of the last one.
    private static func letterEnds(_ bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
        bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
    }

    private func parts(of word: UnsafeRawBufferPointer, _ ends: [Int]) -> [String]? {
        let count = ends.count - 1
        // covers[end]: how the word is covered up to the letter `end`.
        var covers = [Cover?](repeating: nil, count: count + 1)
        covers[0] = Cover()
        for end in Self.shortestPart...count {
            // The word itself is no part of it.
            let first = end == count ? 1 : 0
            for start in first...max(first, end - Self.shortestPart)
            where start <= end - Self.shortestPart {
                guard let before = covers[start],
                    before.parts + 1 < covers[end]?.parts ?? .max,
                    let part = part(of: word, ends[start]..<ends[end], mayLink: end < count)
                else { continue }
                covers[end] = Cover(parts: before.parts + 1, last: part, start: start)
            }
        }
        guard let whole = covers[count], whole.parts > 1 else { return nil }
        var parts: [String] = []
        var place = count
        while place > 0, let cover = covers[place] {
            parts.append(String(decoding: word[cover.last], as: UTF8.self))
            place = cover.start
        }
        return parts.reversed()
    }

    /// The piece without its linking letters, when that is a word.
    private func part(
        of word: UnsafeRawBufferPointer, _ piece: Range<Int>, mayLink: Bool
    ) -> Range<Int>? {
        for link in Self.links where mayLink || link.isEmpty {
            let end = piece.upperBound - link.count
            guard end - piece.lowerBound >= Self.shortestPart,
                word[end..<piece.upperBound].elementsEqual(link)
            else { continue }
            let part = piece.lowerBound..<end
            if isKnown(UnsafeRawBufferPointer(rebasing: word[part])) { return part }
        }
        return nil
    }

    /// Short parts must be forms of their own: three letters are the stem of almost anything.
    private func isKnown(_ word: UnsafeRawBufferPointer) -> Bool {
        guard stopwords.index(of: word) == nil else { return false }
        return vocabulary.knows(form: word) || (word.count >= 5 && hasKnownStem(word))
    }

    /// A stem of three letters is the beginning of too many words to prove anything.
    private func hasKnownStem(_ word: UnsafeRawBufferPointer) -> Bool {
        stemmer.withStem(of: word) { $0.count >= 4 && vocabulary.knows(stem: $0) }
    }
}
