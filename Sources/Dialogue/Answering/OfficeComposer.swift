import Catalogue

/// The answer about an office: where it is, when it is open, how it is reached.
struct OfficeComposer {
    let context: Context
    let office: Office

    private static let overview = ["name", "address", "hours", "phone", "email", "appointment"]

    /// - Parameter day: the day that was asked about; nil for none in particular.
    func answer(aspects: [String], day: CivilDate?, asksOpenNow: Bool) -> Answer {
        var answer = Answer(.answer)
        answer.topic = office.id
        answer.title = office.name
        answer.aspects = aspects.isEmpty ? [] : ServiceComposer.modules(of: aspects)
        answer.sections = aspects.isEmpty ? overviewSections : aspects.flatMap(sections)
        if let day, aspects.contains("hours") {
            answer.sections = [hoursSection(on: day, asksOpenNow: asksOpenNow)]
        }
        if answer.sections.isEmpty { answer.sections = overviewSections }
        let needsAsking =
            answer.statements.isEmpty || answer.statements.contains(where: \.isUncertain)
        if needsAsking || (aspects.contains("hours") && office.hours == nil) {
            answer.closing.append(context.whereToAsk(office.id))
        }
        return answer
    }

    func sections(for aspect: String) -> [Answer.Section] {
        switch aspect {
        case "hours": [hoursSection(on: nil, asksOpenNow: false)]
        case "appointment": [section(aspect, about: ["appointment"])].compactMap(\.self)
        case "phone": [section(aspect, about: ["phone", "email"])].compactMap(\.self)
        case "where":
            [section(aspect, about: ["name", "address", "access", "transport"])]
                .compactMap(\.self)
        default: [context.section(aspect, moduleStatements(aspect))].compactMap(\.self)
        }
    }

    private func moduleStatements(_ aspect: String) -> [Answer.Statement] {
        context.statements(office.facts.filter { $0.module.rawValue == aspect })
    }

    private var overviewSections: [Answer.Section] {
        let facts = Self.overview.flatMap { about in office.facts.filter { $0.about == about } }
        let all = facts.isEmpty ? office.facts : facts
        return [
            Answer.Section(
                aspect: nil, heading: nil, statements: context.statements(all, limit: 6))
        ].filter { !$0.statements.isEmpty }
    }

    private func section(_ aspect: String, about: [String]) -> Answer.Section? {
        let facts = about.flatMap { about in office.facts.filter { $0.about == about } }
        return context.section(aspect, context.statements(facts))
    }

    /// What the clock, the calendar and the weekly hours say. Without weekly hours only holidays
    /// are certain.
    private func hoursSection(on day: CivilDate?, asksOpenNow: Bool) -> Answer.Section {
        let clock = OfficeClock(context: context, office: office)
        let statements =
            day.map { clock.statements(on: $0, asksOpenNow: asksOpenNow) } ?? clock.week
        let known = context.statements(office.facts.filter { $0.about == "hours" })
        let all = statements.isEmpty ? known : statements
        return Answer.Section(
            aspect: "hours", heading: context.texts["module.hours"],
            statements: all + (office.hours == nil && !statements.isEmpty ? known : []))
    }
}
