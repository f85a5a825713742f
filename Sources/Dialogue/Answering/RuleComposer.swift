import Catalogue

/// The answer of a rule: connecting phrases, its facts, and the office that helps.
struct RuleComposer {
    let context: Context

    func answer(_ rule: Rule) -> Answer {
        var answer = Answer(rule.outcome)
        answer.lead = rule.says.map { context.texts[$0] }
        let own = context.statements(rule.facts)
        let ofOffice = rule.office.flatMap(context.catalogue.office).map(officeStatements) ?? []
        answer.sections = [Answer.Section(aspect: nil, heading: nil, statements: own + ofOffice)]
            .filter { !$0.statements.isEmpty }
        if answer.statements.contains(where: \.isUncertain) {
            answer.closing.append(context.whereToAsk(rule.office))
        }
        return answer
    }

    private func officeStatements(_ office: Office) -> [Answer.Statement] {
        let facts = ["name", "tasks", "address", "phone", "appointment"].compactMap { about in
            office.facts.first { $0.about == about }
        }
        return context.statements(facts, limit: 3)
    }
}
