import Records

/// One statement with its source: what an answer is made of. A view over the compiled file.
package struct Fact: Sendable {
    package enum Certainty: String, CaseIterable, Sendable { case law, city, unsure }

    /// How far a fact may be stated on a day.
    package enum Standing: Sendable { case certain, uncertain, silent }

    /// "service/fact"; for an office "office/fact".
    package let id: String
    package let module: Module
    /// Id of the service, office or rule.
    package let owner: String
    let node: PackedRecord

    /// How editors mark a fact that rests on no source.
    private static let noSource = "nicht belegt"

    init(owner: String, module: Module? = nil, _ node: PackedRecord) {
        self.node = node
        self.owner = owner
        id = owner + "/" + (node["id"]?.scalar ?? "none-" + (node["module"]?.scalar ?? ""))
        self.module =
            module ?? node["module"]?.scalar.flatMap(Module.init(rawValue:)) ?? .notes
    }

    /// Why the service has nothing of the module ("Eine Frist gibt es nicht.").
    package var isReason: Bool { node["id"] == nil }

    package var text: String { node["text"]?.scalar ?? "" }

    /// The case that a document is needed in, as words.
    package var caseText: String? { node["case"]?.scalar }

    package var source: String { node["source"]?.scalar ?? "" }

    /// Known from hearsay only: no source could be found.
    package var isUnproven: Bool { source == Self.noSource }

    package var about: String? { node["about"]?.scalar }

    package var value: FactValue? { node["value"].flatMap(FactValue.init) }

    package var certainty: Certainty {
        node["sure"]?.scalar.flatMap(Certainty.init(rawValue:)) ?? .unsure
    }

    package var validFrom: CivilDate? { node["valid_from"]?.scalar.flatMap(CivilDate.init) }

    package var validTo: CivilDate? { node["valid_to"]?.scalar.flatMap(CivilDate.init) }

    package var position: SourcePosition { node.position }

    /// The month of the last check, "2026-04"; nil when that is not known.
    package var checkedMonth: String? {
        node["checked"]?.scalar.flatMap { CivilDate($0 + "-01") == nil ? nil : $0 }
    }

    /// Months since the fact was last checked; nil when that is not known.
    package func monthsSinceCheck(on day: CivilDate) -> Int? {
        guard let month = checkedMonth.flatMap({ CivilDate($0 + "-01") }) else { return nil }
        return (day.year - month.year) * 12 + day.month - month.month
    }

    package func isOverdue(on day: CivilDate, limit: Int) -> Bool {
        monthsSinceCheck(on: day).map { $0 > limit } ?? true
    }

    package func standing(on day: CivilDate, recheckMonths: Int) -> Standing {
        if let validFrom, day < validFrom { return .silent }
        if let validTo, validTo < day { return .silent }
        if certainty == .unsure || isOverdue(on: day, limit: recheckMonths) { return .uncertain }
        return .certain
    }

    /// The ages that the fact holds for; nil when it does not depend on age.
    package var ages: Range<Int>? {
        node["when"]?["age"].map { AgeRange($0).years }
    }

    /// Ids of the options of the service's checklist that the fact holds for; empty for all.
    package var choices: [String] { node["when"]?.texts("choice") ?? [] }
}

extension Fact {
    private static let common: [Field] = [
        .required("text", .text), .optional("source", .text),
        .required("checked", .month), .required("sure", .oneOf(Certainty.allCases.map(\.rawValue))),
        .optional("about", .identifier), .optional("value", FactValue.shape),
        .optional(
            "when",
            .map([.optional("age", AgeRange.shape), .optional("choice", .list(.identifier))])),
        .optional("valid_from", .day), .optional("valid_to", .day),
    ]

    private static let moduleShape = Shape.oneOf(Module.allCases.map(\.rawValue))

    static let shape = Shape.map(
        [.required("id", .identifier), .required("module", moduleShape)] + common)

    static let documentShape = Shape.map(
        [.required("id", .identifier), .optional("case", .text)] + common)

    static let noneShape = Shape.map([.required("module", moduleShape)] + common)

    /// A fact of a dialogue rule, which belongs to no module.
    package static let ruleShape = Shape.map([.required("id", .identifier)] + common)

    package static func ofRule(_ rule: String, _ node: PackedRecord) -> Fact {
        Fact(owner: rule, module: .notes, node)
    }
}
