/// "…, um … zu …": the purpose of a long sentence in a sentence of its own.
struct PurposeRule: Rule {
    let data: RuleData
    private let openers: Set<String>

    init(_ data: RuleData) {
        self.data = data
        openers = Set(data.words)
    }

    func change(_ sentence: Sentence) -> Change? {
        guard sentence.pieces.wordCount >= data.minimum,
            sentence.pieces.contains(where: { openers.contains($0.key) }),
            let structure = ClauseStructure(sentence),
            let clause = structure.clauses.last(where: {
                $0.kind == .infinitive && $0.opener.count == 1 && $0.focus.isEmpty
                    && openers.contains(sentence.pieces[$0.opener.lowerBound].key)
            })
        else { return nil }
        let forms = ClauseForms(structure: structure, clause: clause)
        let infinitive = InfinitiveForms(sentence: sentence, range: clause.body)
        let main = MainForms(structure: structure, clause: clause)
        let isReader = structure.main.contains {
            sentence.pieces[$0].text == sentence.grammar.polite
        }
        for template in data.templates {
            let filled = template.filled { name in
                switch name {
                case "rest": structure.isFirst(clause) ? nil : main.plain
                case "purpose": forms.final
                case "bare":
                    isReader ? infinitive.bare.map { $0 + sentence.pieces[clause.tail] } : nil
                case "then": structure.isFirst(clause) ? main.then : nil
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
