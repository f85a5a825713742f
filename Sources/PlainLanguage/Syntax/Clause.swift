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
    /// The finite verb at the end; of an infinitive clause the infinitive. After it only clauses
    /// that depend on this one.
    let verb: Int

    /// From the opener to the verb.
    var body: Range<Int> { opener.upperBound..<(verb + 1) }
    /// The clauses that depend on this one, with the comma before them.
    var tail: Range<Int> { (verb + 1)..<range.upperBound }
}
