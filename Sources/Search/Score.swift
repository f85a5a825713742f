/// The score of a document with its parts.
package struct Score: Sendable, Equatable {
    package let words: Float
    package let grams: Float
    /// The share of the title that was asked for, times its weight: a factor above one.
    package let title: Float

    package var total: Float { (words + grams) * (1 + title) }

    package func scaled(by share: Float) -> Score {
        Score(words: words * share, grams: grams * share, title: title)
    }
}
