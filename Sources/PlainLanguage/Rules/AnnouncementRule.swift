/// "Wir weisen darauf hin, dass …": the announcement goes or becomes short, what is announced
/// becomes a statement.
struct AnnouncementRule: Rule {
    let data: RuleData
    private let needed: Set<String>
    private let bag: Set<String>
    private let opener: String

    /// Words: the subordinator, then those of the announcement; "?" marks those that may be missing.
    init(_ data: RuleData) {
        self.data = data
        opener = data.words.first ?? ""
        needed = Set(data.words.dropFirst().filter { !$0.hasPrefix("?") })
        bag = needed.union(data.words.filter { $0.hasPrefix("?") }.map { String($0.dropFirst()) })
    }

    func change(_ sentence: Sentence) -> Change? {
        guard sentence.pieces.contains(where: { $0.key == opener }),
            let structure = ClauseStructure(sentence),
            let clause = structure.clauses.last, structure.isLast(clause),
            structure.clauses.count == 1, clause.kind == .adverbial, clause.focus.isEmpty,
            sentence.pieces[clause.opener.lowerBound].key == opener
        else { return nil }
        let keys = structure.main.map { sentence.pieces[$0].key }
        guard keys.allSatisfy(bag.contains), needed.allSatisfy(keys.contains),
            let statement = ClauseForms(structure: structure, clause: clause).verbSecond
        else { return nil }
        return data.templates.first?.filled { $0 == "statement" ? statement : nil }.map {
            Change(sentences: $0.map { Wording.sentence($0) }, ledger: data.ledger)
        }
    }
}
