import Records

/// Checklists whose parts do not fit together: an option that is there twice or nowhere.
struct ChecklistCheck {
    let service: PackedRecord
    /// The circumstances that exist, by id.
    let circumstances: PackedRecord?

    var problems: [Problem] {
        DoubleIDs.problems(questions.compactMap { $0["id"] })
            + DoubleIDs.problems(options.compactMap { $0["id"] }) + unknownCircumstances
            + unknownChoices
    }

    private var questions: [PackedRecord] { service["checklist"]?.items ?? [] }

    private var options: [PackedRecord] { questions.flatMap { $0["options"]?.items ?? [] } }

    private var unknownCircumstances: [Problem] {
        options.flatMap { $0["circumstances"]?.items ?? [] }
            .filter { circumstances?[$0.scalar ?? ""] == nil }
            .map {
                Problem(.unknownReference, at: $0.position, [$0.scalar ?? "", "circumstances"])
            }
    }

    private var unknownChoices: [Problem] {
        let known = Set(options.compactMap { $0["id"]?.scalar })
        return ["facts", "documents", "none"].flatMap { service[$0]?.items ?? [] }
            .flatMap { $0["when"]?["choice"]?.items ?? [] }
            .filter { !known.contains($0.scalar ?? "") }
            .map { Problem(.unknownReference, at: $0.position, [$0.scalar ?? "", "checklist"]) }
    }
}

/// Ids that stand twice in a list where each may stand once.
enum DoubleIDs {
    static func problems(_ ids: [PackedRecord]) -> [Problem] {
        var seen: Set<String> = []
        return ids.filter { !seen.insert($0.scalar ?? "").inserted }
            .map { Problem(.duplicateID, at: $0.position, [$0.scalar ?? ""]) }
    }
}
