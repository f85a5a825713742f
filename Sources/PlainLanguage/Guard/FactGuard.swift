/// Compares what stood there with what is to stand there. Knows nothing of the rules but what they
/// declare to consume and to produce.
struct FactGuard {
    enum Fault: String, Sendable {
        case empty, number, limit, cue, brackets, agent, stranger, capital
    }

    let reader: FactReader
    let lexicon: Lexicon
    let provenance: Provenance

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

    /// What a change of the order of words may not do besides: lose or add someone who acts, bring in
    /// words from nowhere, leave a capital inside. The table of words is checked entry by entry.
    ///
    /// - Parameter vocabulary: the words that the rule may write.
    func strangeness(
        before: [Piece], after: [[Piece]], vocabulary: Set<String>
    ) -> Fault? {
        let joined = after.flatMap { $0 }
        let acting = provenance.agents(in: before, lexicon)
        if acting != provenance.agents(in: joined, lexicon) { return .agent }
        let stranger = provenance.stranger(
            in: joined, before: before, vocabulary: vocabulary, lexicon)
        if stranger != nil { return .stranger }
        return after.contains { hasCapital($0, from: before) } ? .capital : nil
    }

    /// The word that began the source stands inside, written large though it is no noun.
    private func hasCapital(_ pieces: [Piece], from before: [Piece]) -> Bool {
        guard let first = before.first, first.isCapitalised,
            first.text != lexicon.grammar.polite, lexicon.classes(first.key).isEmpty,
            !lexicon.readings(of: first.text).contains(where: \.isNoun),
            lexicon.readings(of: first.key).contains(where: \.isFinite)
        else { return false }
        let place = pieces.lastIndex { $0.isCapitalised && $0.text == first.text }
        return place.map { $0 > 0 && pieces[$0 - 1].kind != .mark } ?? false
    }

    /// Reads facts of a text that is not yet in pieces.
    struct Reading {
        let reader: FactReader
        let spans: SpanRules

        /// No number and no cue.
        func isFree(_ text: String) -> Bool {
            let pieces = PieceReader(spans: spans).pieces(of: text)
            return reader.numbers(in: pieces).isEmpty && reader.cues(in: pieces).isEmpty
        }
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
