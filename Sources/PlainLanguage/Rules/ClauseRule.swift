/// Takes an adverbial clause out of a long sentence and says it as a sentence of its own, as the
/// templates of the rule tell.
struct ClauseRule: Rule {
    let data: RuleData
    private let openers: Set<String>

    init(_ data: RuleData) {
        self.data = data
        openers = Set(data.words)
    }

    func change(_ sentence: Sentence) -> Change? {
        guard sentence.pieces.contains(where: { openers.contains($0.key) }),
            sentence.pieces.wordCount >= data.minimum,
            let structure = ClauseStructure(sentence)
        else { return nil }
        for clause in structure.clauses.reversed() where fits(clause, structure) {
            if let change = change(structure, clause) { return change }
        }
        return nil
    }

    private func fits(_ clause: Clause, _ structure: ClauseStructure) -> Bool {
        clause.kind == .adverbial && clause.focus.isEmpty && clause.opener.count == 1
            && openers.contains(structure.pieces[clause.opener.lowerBound].key)
            && !hasCorrelate(clause, structure) && says(structure)
    }

    /// "Das gilt" alone says nothing that could stand by itself.
    private func says(_ structure: ClauseStructure) -> Bool {
        guard let first = structure.main.first, structure.main.count > 1 else { return false }
        return structure.main.count > 3
            || structure.main.count == 3 && !structure.sentence.has(.pronoun, first)
    }

    /// "nur dann …, wenn": the word before the comma belongs to the clause.
    private func hasCorrelate(_ clause: Clause, _ structure: ClauseStructure) -> Bool {
        guard clause.range.lowerBound > 1 else { return false }
        let before = clause.range.lowerBound - 2
        if structure.sentence.has(.continuing, clause.opener.lowerBound) { return false }
        if isAnnounced(clause, structure) { return true }
        if structure.main.contains(where: { structure.sentence.has(.correlate, $0) }) {
            return true
        }
        return structure.sentence.has(.focus, before)
            || structure.hasLooseCommas
                && !structure.isFirst(clause) && !structure.isLast(clause)
    }

    /// "…, insbesondere, wenn": a word or two between commas belong to the clause.
    private func isAnnounced(_ clause: Clause, _ structure: ClauseStructure) -> Bool {
        let comma = clause.range.lowerBound - 1
        return (max(0, comma - 3)..<comma).contains { structure.pieces[$0].isComma }
            && (max(0, comma - 3)..<comma).allSatisfy { !structure.sentence.isFinite($0) }
    }

    /// "…, wenn er nicht geltend gemacht wird": put first, the pronoun would come before its noun.
    private func pointsBack(_ structure: ClauseStructure, _ clause: Clause) -> Bool {
        guard !structure.isFirst(clause) else { return false }
        return clause.body.contains { index in
            let piece = structure.pieces[index]
            return piece.isWord && !piece.isCapitalised && structure.sentence.has(.anaphor, index)
        }
    }

    private func change(_ structure: ClauseStructure, _ clause: Clause) -> Change? {
        let forms = ClauseForms(structure: structure, clause: clause)
        let main = MainForms(structure: structure, clause: clause)
        for template in data.templates {
            let filled = template.filled { name in
                switch name {
                case "question": pointsBack(structure, clause) ? nil : forms.verbFirst
                case "inverted": forms.verbFirst
                case "statement": forms.verbSecond
                case "clause": forms.whole
                case "final": forms.final
                case "then": main.then
                case "rest": main.plain
                default: nil
                }
            }
            if let filled {
                return Change(sentences: filled.map { Wording.sentence($0) }, ledger: data.ledger)
            }
        }
        return nil
    }
}
