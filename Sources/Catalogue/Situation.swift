/// What is known of a citizen's case: which facts of a service can hold for it.
package struct Situation: Sendable, Equatable {
    /// A question of the checklist that is decided.
    private struct Decision: Sendable, Equatable {
        let options: [String]
        let chosen: String
    }

    /// The ages that the case can be about; nil when nothing is known of it.
    private let ages: Range<Int>?
    private let decisions: [Decision]

    /// Nothing is known: everything can hold.
    package static let unknown = Situation(age: nil)

    package init(age: Int?) {
        ages = age.map { $0..<($0 + 1) }
        decisions = []
    }

    /// - Parameters:
    ///   - chosen: ids of options of the service's checklist.
    ///   - age: in completed years. Without it, or where an option was chosen against it, the ages
    ///     of the option count.
    package init(of service: Service, chosen: [String], age: Int?) {
        let picked = service.checklist.compactMap { question in
            question.options.first { chosen.contains($0.id) }.map { (question, $0) }
        }
        decisions = picked.map { question, option in
            Decision(options: question.options.map(\.id), chosen: option.id)
        }
        let named = age.map { $0..<($0 + 1) }
        let ofOption = picked.lazy.compactMap { $0.1.ages }.first
        let fits = named.map { ofOption?.overlaps($0) ?? true } ?? false
        ages = fits ? named : ofOption
    }

    package func isDecided(_ option: String) -> Bool {
        decisions.contains { $0.options.contains(option) }
    }

    /// False only when what is known rules a fact out. Options of one question stand for "one of
    /// these", of several questions for "and".
    func allows(ages other: Range<Int>?, choices: [String]) -> Bool {
        if let ages, let other, !ages.overlaps(other) { return false }
        return decisions.allSatisfy { decision in
            let ofQuestion = choices.filter(decision.options.contains)
            return ofQuestion.isEmpty || ofQuestion.contains(decision.chosen)
        }
    }
}

extension Fact {
    /// False only when what is known of the case rules the fact out.
    package func canHold(in situation: Situation) -> Bool {
        situation.allows(ages: ages, choices: choices)
    }
}

extension Service {
    /// The options of the checklist that follow from what was said: at most one a question.
    package func options(circumstances: [String], age: Int?) -> [String] {
        checklist.compactMap { $0.option(circumstances: circumstances, age: age)?.id }
    }
}

extension ChecklistQuestion {
    /// The one option that follows from what was said. A named age decides where ages are given;
    /// a circumstance does not outweigh it.
    package func option(circumstances: [String], age: Int?) -> Option? {
        let fitting = options.filter { $0.follows(from: circumstances, age: age) }
        return fitting.count == 1 ? fitting[0] : age.flatMap(rest)
    }

    /// The option for all others, where an age rules out every option but this one.
    private func rest(besides age: Int) -> Option? {
        let open = options.filter { $0.ages.map { $0.contains(age) } ?? true }
        return open.count == 1 && open.count < options.count ? open[0] : nil
    }
}

extension ChecklistQuestion.Option {
    func follows(from said: [String], age: Int?) -> Bool {
        if let age, let ages { return ages.contains(age) }
        return circumstances.contains(where: said.contains)
    }
}
