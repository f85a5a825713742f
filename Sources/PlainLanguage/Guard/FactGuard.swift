/// Compares what stood there with what is to stand there. Knows nothing of the rules but what they
/// declare to consume and to produce.
struct FactGuard {
    enum Fault: String, Sendable { case empty, number, limit, cue, brackets }

    let reader: FactReader
    let lexicon: Lexicon

    /// - Parameter ledger: cues that the rule has produced, less those that it has consumed.
    func fault(before: [Piece], after: [[Piece]], ledger: Cue.Counts) -> Fault? {
        let joined = after.flatMap { $0 }
        if after.isEmpty || after.contains(where: { $0.allSatisfy { $0.kind == .mark } }) {
            return .empty
        }
        if reader.numbers(in: before) != reader.numbers(in: joined) { return .number }
        if reader.limits(in: before) != after.flatMap(reader.limits).sorted() { return .limit }
        if reader.cues(in: before) + ledger != reader.cues(in: joined) { return .cue }
        if !Self.areBalanced(joined) && Self.areBalanced(before) { return .brackets }
        return nil
    }

    private static func areBalanced(_ pieces: [Piece]) -> Bool {
        var depth = 0
        for piece in pieces where piece.kind == .mark {
            if piece.text == "(" { depth += 1 }
            if piece.text == ")" { depth -= 1 }
            if depth < 0 { return false }
        }
        return depth == 0
    }
}
