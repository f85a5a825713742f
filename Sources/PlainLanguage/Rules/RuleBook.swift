import Records

/// All rules in the order in which they are tried.
struct RuleBook: Sendable {
    private let plain: [any Rule]
    private let veryPlain: [any Rule]

    init(_ root: PackedRecord, _ lexicon: Lexicon, _ reader: FactReader) {
        let data = (root["rules"]?.items ?? []).map(RuleData.init)
        let source = Source(root: root, lexicon: lexicon, reader: reader)
        plain = data.filter { !$0.isForVeryPlain }.compactMap { source.rule($0, .plain) }
        veryPlain = data.compactMap { source.rule($0, .veryPlain) }
    }

    func rules(for level: PlainLevel) -> [any Rule] { level == .plain ? plain : veryPlain }

    /// What rules are made from.
    private struct Source {
        let root: PackedRecord
        let lexicon: Lexicon
        let reader: FactReader

        /// The rule of the kind that the data names; nil for an unknown kind.
        func rule(_ data: RuleData, _ level: PlainLevel) -> (any Rule)? {
            switch data.kind {
            case "abbreviations":
                AbbreviationRule(
                    data, root["abbreviations"], references: root["grammar"]?["citations"]?["long"])
            case "numbers": NumberRule(data: data)
            case "words": WordRule(data, root["words"], lexicon, reader, level)
            default: sentenceRule(data)
            }
        }

        private func sentenceRule(_ data: RuleData) -> (any Rule)? {
            switch data.kind {
            case "mark": MarkRule(data: data)
            case "verb-first": VerbFirstRule(data: data)
            case "who": WhoRule(data: data)
            case "clause": ClauseRule(data)
            case "only-clause": OnlyClauseRule(data)
            case "exception": ExceptionRule(data)
            case "reference": ReferenceRule(data)
            case "coordination": CoordinationRule(data, kept: [])
            case "contrast": CoordinationRule(data, kept: Set(data.words))
            case "relative": RelativeRule(data)
            case "purpose": PurposeRule(data)
            case "that-is": ThatIsRule(data: data)
            case "list": ListRule(data)
            default: dutyRule(data)
            }
        }

        private func dutyRule(_ data: RuleData) -> (any Rule)? {
            switch data.kind {
            case "formula": FormulaRule(data)
            case "request": RequestRule(data)
            case "announcement": AnnouncementRule(data)
            case "shared-modal": SharedModalRule(data: data, reader: reader)
            case "generic": GenericRule(data: data)
            case "performed": PerformedRule(data: data)
            case "need": NeedRule(data: data)
            case "have-to": HaveToRule(data: data)
            case "be-to": BeToRule(data)
            default: nil
            }
        }
    }
}
