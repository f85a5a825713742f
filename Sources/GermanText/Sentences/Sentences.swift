/// Text → sentences, as ranges of UTF-8 bytes that run from the first to the last token.
package enum Sentences {
    package static func ranges(of text: String, _ abbreviations: Abbreviations) -> [Range<Int>] {
        ranges(of: Tokenizer.tokens(of: text), in: text, abbreviations)
    }

    /// `tokens` are those of the whole text.
    package static func ranges(
        of tokens: [Token], in text: String, _ abbreviations: Abbreviations
    ) -> [Range<Int>] {
        let stops = FullStops(SpacedTokens(tokens, in: text), abbreviations)
        var ranges: [Range<Int>] = []
        var start = 0
        while start < tokens.count {
            let end = stops.endOfSentence(from: start)
            ranges.append(tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound)
            start = end
        }
        return ranges
    }
}
