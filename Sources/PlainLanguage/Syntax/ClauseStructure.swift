/// How a sentence is built: its main clause and the subordinate clauses on the first level.
///
/// German marks clauses by commas, an opening word and the verb at the end. What does not fit that
/// pattern completely has no structure, and no rule touches it.
struct ClauseStructure {
    let sentence: Sentence
    let clauses: [Clause]
    /// The pieces of the main clause, commas between its own parts included.
    let main: [Int]
    /// The finite verb of the main clause.
    let verb: Int

    /// The sentence without its end mark.
    let end: Int

    init?(_ sentence: Sentence) {
        let memo = sentence.memo
        if !memo.isRead {
            memo.isRead = true
            memo.parts = Self.parts(of: sentence)
        }
        guard let parts = memo.parts else { return nil }
        self.sentence = sentence
        clauses = parts.clauses
        main = parts.main
        verb = parts.verb
        end = parts.end
    }

    /// What was found out about a sentence: many rules ask.
    final class Memo {
        var isRead = false
        var parts: Parts?
    }

    struct Parts {
        let clauses: [Clause]
        let main: [Int]
        let verb: Int
        let end: Int
    }

    private static func parts(of sentence: Sentence) -> Parts? {
        guard let end = Self.end(of: sentence) else { return nil }
        var scanner = ClauseScanner(sentence, end: end)
        guard let clauses = scanner.scan() else { return nil }
        var isSub = [Bool](repeating: false, count: end)
        for clause in clauses {
            for index in clause.range { isSub[index] = true }
            if clause.range.lowerBound > 0, sentence.pieces[clause.range.lowerBound - 1].isComma {
                isSub[clause.range.lowerBound - 1] = true
            }
            if clause.range.upperBound < end, sentence.pieces[clause.range.upperBound].isComma {
                isSub[clause.range.upperBound] = true
            }
        }
        let main = (0..<end).filter { !isSub[$0] }
        let startsWithClause = clauses.first?.range.lowerBound == 0
        let verb = MainVerb(sentence: sentence, main: main, followsClause: startsWithClause).index
        return verb.map { Parts(clauses: clauses, main: main, verb: $0, end: end) }
    }

    private static func end(of sentence: Sentence) -> Int? {
        var end = sentence.count
        while end > 0, sentence.pieces[end - 1].isMark(".") { end -= 1 }
        guard end > 2 else { return nil }
        let marks: Set<String> = ["?", "!", ":", ";", "…", "–", "—", "-", "•", "*"]
        let hasOther = sentence.pieces[..<end].contains {
            $0.kind == .mark && marks.contains($0.text)
        }
        return hasOther ? nil : end
    }

    var pieces: [Piece] { sentence.pieces }

    /// What stands before the finite verb of the main clause, clauses left out.
    var front: [Int] { main.filter { $0 < verb } }

    /// What stands after it.
    var back: [Int] { main.filter { $0 > verb } }

    /// The main clause has commas of its own: a list, an apposition, something not understood.
    var hasLooseCommas: Bool { main.contains { pieces[$0].isComma } }

    /// The sentence without one of its clauses and the commas around it.
    func without(_ clause: Clause) -> [Piece] {
        var dropped = clause.range
        let (low, high) = (dropped.lowerBound, dropped.upperBound)
        if low > 0, pieces[low - 1].isComma { dropped = (low - 1)..<high }
        if high < end, pieces[high].isComma { dropped = dropped.lowerBound..<(high + 1) }
        return Array(pieces[..<dropped.lowerBound] + pieces[dropped.upperBound..<end])
    }

    func isFirst(_ clause: Clause) -> Bool { clause.range.lowerBound == 0 }
    func isLast(_ clause: Clause) -> Bool { clause.range.upperBound == end }
}
