/// Corrects an unknown word towards the vocabulary: optimal string alignment (a transposition is
/// one error), one error in short words, two in longer ones.
///
/// The sorted table is walked like a trie: rows of the distance table are kept for the letters
/// that a word shares with the one before, and a whole block of words with a hopeless beginning is
/// skipped (Hall & Dowling 1980 for the distance; the walk is the usual one over sorted words).
struct Speller {
    let vocabulary: Vocabulary

    private static let shortest = 4
    private static let longest = 40

    func correction(of folded: String) -> String? {
        let word = Folding.foldUmlauts(folded)
        guard (Self.shortest...Self.longest).contains(word.count) else { return nil }
        var walk = Walk(word: word, limit: word.count < 8 ? 1 : 2, vocabulary: vocabulary)
        return walk.best().map(vocabulary.form(ofSpelling:))
    }

    private struct Walk {
        let word: [UInt8]
        let limit: Int
        let vocabulary: Vocabulary
        /// rows[i]: distances of the first i letters of the candidate to all prefixes of the word.
        var rows: [[Int]]
        var candidate: [UInt8] = []

        init(word: [UInt8], limit: Int, vocabulary: Vocabulary) {
            self.word = word
            self.limit = limit
            self.vocabulary = vocabulary
            rows = [Array(0...word.count)]
        }

        mutating func best() -> Int? {
            var best: (index: Int, rank: (Int, Int, Int))?
            var index = 0
            let table = vocabulary.spellings
            while index < table.count {
                let spelling = table[index].buffer
                guard let distance = distance(to: spelling) else {
                    index = table.insertionIndex(ofBlockAfter: candidate, from: index)
                    continue
                }
                if distance <= limit {
                    let rank = (
                        distance, spelling.first == word.first ? 0 : 1,
                        -Int(vocabulary.frequency(ofSpelling: index))
                    )
                    if best.map({ rank < $0.rank }) ?? true { best = (index, rank) }
                }
                index += 1
            }
            return best?.index
        }

        /// Nil when no word that begins with `candidate` can come within the limit.
        private mutating func distance(to spelling: UnsafeRawBufferPointer) -> Int? {
            var shared = 0
            while shared < min(candidate.count, spelling.count),
                candidate[shared] == spelling[shared]
            {
                shared += 1
            }
            candidate.removeLast(candidate.count - shared)
            rows.removeLast(rows.count - shared - 1)
            for letter in spelling.dropFirst(shared) {
                append(letter)
                if rows[rows.count - 1].min()! > limit { return nil }
            }
            return rows[rows.count - 1][word.count]
        }

        private mutating func append(_ letter: UInt8) {
            candidate.append(letter)
            let above = rows[rows.count - 1]
            var row = [above[0] + 1]
            row.reserveCapacity(word.count + 1)
            for place in 1...word.count {
                var cost = min(
                    above[place] + 1, row[place - 1] + 1,
                    above[place - 1] + (word[place - 1] == letter ? 0 : 1))
                if place > 1, rows.count > 1, word[place - 2] == letter,
                    candidate.count > 1, word[place - 1] == candidate[candidate.count - 2]
                {
                    cost = min(cost, rows[rows.count - 2][place - 2] + 1)
                }
                row.append(cost)
            }
            rows.append(row)
        }
    }
}
