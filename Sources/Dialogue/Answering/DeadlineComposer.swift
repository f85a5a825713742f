import Catalogue

/// Counts a deadline from a day that the citizen names: "bis wann, ich bin am 3.11. eingezogen?"
struct DeadlineComposer {
    let context: Context
    let service: Service

    func section(from day: CivilDate, asked: Bool) -> Answer.Section? {
        let writer = DayWriter(texts: context.texts)
        let counted = service.facts.filter { $0.module == .deadline }.compactMap { fact -> Answer.Statement? in
            guard case .period(let period)? = fact.value, asked || period.from != nil,
                context.statement(fact) != nil
            else { return nil }
            return Answer.Statement(
                fact: fact.id,
                text: context.texts[
                    "deadline.counted",
                    ["start": writer.text(day), "end": writer.text(period.end(after: day))]],
                source: fact.source, isUncertain: false)
        }
        return context.section("deadline", Array(counted.prefix(1)))
    }
}
