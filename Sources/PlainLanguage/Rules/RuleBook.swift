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
    static let kinds: [String: @Sendable (RuleData, PackedRecord, Lexicon) -> any Rule & Sendable] = [
        "clause": { data, _, _ in ClauseRule(data) }
    ]

    private static func rule(
        _ data: RuleData, _ root: PackedRecord, _ lexicon: Lexicon
    ) -> (any Rule & Sendable)? {
        kinds[data.kind]?(data, root, lexicon)
    }
}
