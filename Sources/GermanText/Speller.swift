/// Corrects an unknown word towards the vocabulary: optimal string alignment (a transposition is
/// one error), one error in short words, two in longer ones.
struct Speller {
    let vocabulary: Vocabulary

    private static let shortest = 4
    private static let longest = 40

    /// Of equally close words the one with the same first letter wins, then the more frequent one.
    func correction(of folded: String) -> String? {
        let word = Folding.foldUmlauts(folded)
        guard (Self.shortest...Self.longest).contains(word.count) else { return nil }
        let limit = word.count < 8 ? 1 : 2
        let letters = word.withUnsafeBytes(Self.letters(of:))
        var best: (index: Int, rank: (Int, Int, Int, Int))?
        vocabulary.neighbours.visit(word, limit: limit) { index in
            let spelling = vocabulary.spellings[index].buffer
            let limit = best?.rank.0 ?? limit
            guard abs(spelling.count - word.count) <= limit,
                (Self.letters(of: spelling) ^ letters).nonzeroBitCount <= 2 * limit,
                let errors = Self.errors(word, spelling, limit: limit)
            else { return }
            let rank = (
                errors, spelling.first == word.first ? 0 : 1,
                -Int(vocabulary.frequency(ofSpelling: index)), index
            )
            if best.map({ rank < $0.rank }) ?? true { best = (index, rank) }
        }
        return best.map { vocabulary.form(ofSpelling: $0.index) }
    }

    /// Which letters a word has, one bit each: an error changes at most two bits.
    private static func letters(of word: UnsafeRawBufferPointer) -> UInt64 {
        word.reduce(0) { $0 | 1 << UInt64($1 & 63) }
    }

    /// The number of errors; nil when there are more than the limit. Hall and Dowling 1980, with
    /// only the cells that can stay below the limit.
    ///
    /// - Precondition: the lengths differ by no more than the limit.
    static func errors(
        _ word: [UInt8], _ spelling: UnsafeRawBufferPointer, limit: Int
    ) -> Int? {
        let width = word.count + 1
        return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { cells in
            cells.initialize(repeating: limit + 1)
            for place in 0..<width { cells[place] = place }
            for row in 1..<(spelling.count + 1) {
                let (here, above) = (row % 3 * width, (row + 2) % 3 * width)
                let letter = spelling[row - 1]
                cells[here] = row
                var least = row
                let band = max(1, row - limit)...min(word.count, row + limit)
                if band.lowerBound > 1 { cells[here + band.lowerBound - 1] = limit + 1 }
                for place in band {
                    var cost = min(
                        cells[here + place - 1] + 1,
                        cells[above + place - 1] + (word[place - 1] == letter ? 0 : 1))
                    if place < row + limit { cost = min(cost, cells[above + place] + 1) }
                    if row > 1, place > 1, word[place - 2] == letter,
                        word[place - 1] == spelling[row - 2]
                    {
                        cost = min(cost, cells[(row + 1) % 3 * width + place - 2] + 1)
                    }
                    cells[here + place] = cost
                    least = min(least, cost)
                }
                if least > limit { return nil }
            }
            let errors = cells[spelling.count % 3 * width + word.count]
            return errors <= limit ? errors : nil
        }
    }
}
