/// A word of a text as search and rules see it.
package struct Word: Hashable, Sendable {
    /// Where it stands in the text, in UTF-8 bytes.
    package let range: Range<Int>
    /// Folded, with umlauts, corrected where it was misspelt.
    package let form: String
    package let stem: String
    /// Whether the vocabulary holds the word (also after correction).
    package let isKnown: Bool
    /// What was understood instead of what was written, as it is written correctly.
    package let correction: String?

    package init(
        range: Range<Int>, form: String, stem: String, isKnown: Bool, correction: String? = nil
    ) {
        self.range = range
        self.form = form
        self.stem = stem
        self.isKnown = isKnown
        self.correction = correction
    }
}
