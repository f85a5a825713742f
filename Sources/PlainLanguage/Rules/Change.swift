/// What a rule makes of a sentence.
struct Change {
    let sentences: [[Piece]]
    /// Cues produced less cues consumed.
    var ledger: Cue.Counts = [:]
}

/// A rule that can be applied to a sentence, with what it needs to know.
protocol Rule: Sendable {
    var data: RuleData { get }
    /// Nil where the rule does not fit completely.
    func change(_ sentence: Sentence) -> Change?
}
