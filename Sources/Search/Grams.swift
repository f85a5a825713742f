import GermanText

/// Character 3- and 4-grams of a word with its ends marked, umlauts folded away: they find
/// compounds, inflections and misspelt words alike. A gram is the number that its bytes make.
enum Grams {
    private static let end = UInt32(UInt8(ascii: "_"))

    static func of(_ folded: String) -> [UInt32] {
        let letters = [end] + Folding.foldUmlauts(folded).map(UInt32.init) + [end]
        guard letters.count >= 3 else { return [] }
        var grams: [UInt32] = []
        grams.reserveCapacity(2 * letters.count - 5)
        for start in 0...(letters.count - 3) {
            let three = letters[start] | letters[start + 1] << 8 | letters[start + 2] << 16
            grams.append(three)
            if start + 3 < letters.count { grams.append(three | letters[start + 3] << 24) }
        }
        return grams
    }
}
