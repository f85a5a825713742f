import Records

/// All rules in the order in which they are tried.
struct RuleBook: Sendable {
    private let plain: [any Rule & Sendable]
    private let veryPlain: [any Rule & Sendable]

    init(_ root: PackedRecord, _ lexicon: Lexicon) {
        let data = (root["rules"]?.items ?? []).map(RuleData.init)
        let rules = data.compactMap { Self.rule($0, root, lexicon) }
        plain = rules.filter { !$0.data.isForVeryPlain }
        veryPlain = rules
    }

    func rules(for level: PlainLevel) -> [any Rule] { level == .plain ? plain : veryPlain }

    /// The kinds of rules that a data file may name.
    static let kinds: [String: @Sendable (RuleData, PackedRecord, Lexicon) -> any Rule & Sendable] =
        [
            "clause": { data, _, _ in ClauseRule(data) },
            "verb-first": { data, _, _ in VerbFirstRule(data: data) },
            "who": { data, _, _ in WhoRule(data: data) },
            "mark": { data, _, _ in MarkRule(data: data) },
            "reference": { data, _, _ in ReferenceRule(data) },
            "coordination": { data, _, _ in CoordinationRule(data, kept: []) },
            "contrast": { data, _, _ in CoordinationRule(data, kept: Set(data.words)) },
            "relative": { data, _, _ in RelativeRule(data) },
            "formula": { data, _, _ in FormulaRule(data) },
            "request": { data, _, _ in RequestRule(data) },
            "announcement": { data, _, _ in AnnouncementRule(data) },
            "purpose": { data, _, _ in PurposeRule(data) },
            "have-to": { data, _, _ in HaveToRule(data: data) },
            "be-to": { data, _, _ in BeToRule(data) },
            "list": { data, _, _ in ListRule(data) },
            "only-clause": { data, _, _ in OnlyClauseRule(data) },
            "exception": { data, _, _ in ExceptionRule(data) },
        ]

    private static func rule(
        _ data: RuleData, _ root: PackedRecord, _ lexicon: Lexicon
    ) -> (any Rule & Sendable)? {
        kinds[data.kind]?(data, root, lexicon)
    }
}
