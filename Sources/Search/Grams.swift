import GermanText

/// Character 3- and 4-grams of a word with its ends marked, umlauts folded away: they find
/// compounds, inflections and misspelt words alike.
enum Grams {
    private static let end = UInt8(ascii: "_")

    static func of(_ folded: String) -> [String] {
        let letters = [end] + Folding.foldUmlauts(folded) + [end]
        return [3, 4].flatMap { length in
            letters.count < length
                ? []
                : (0...(letters.count - length)).map {
                    String(decoding: letters[$0..<($0 + length)], as: UTF8.self)
                }
        }
    }
}
