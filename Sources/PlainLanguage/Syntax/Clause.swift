/// A subordinate clause on the first level of a sentence.
struct Clause {
    enum Kind { case adverbial, relative, infinitive }

    let kind: Kind
    /// From its first word to its last, without commas around it.
    let range: Range<Int>
    /// The subordinator, or the relative pronoun with its preposition; empty for an infinitive.
    let opener: Range<Int>
    /// Focus words before the subordinator: "nur", "insbesondere", "und".
    let focus: Range<Int>
    /// The finite verb at the end; of an infinitive clause the infinitive.
    let verb: Int

    var body: Range<Int> { opener.upperBound..<range.upperBound }
}
