import Catalogue

/// Counts a deadline from a day that the citizen names: "bis wann, ich bin am 3.11. eingezogen?"
struct DeadlineComposer {
    let context: Context
    let service: Service

    func statement(from day: CivilDate, asked: Bool) -> Answer.Statement? {
        let writer = DayWriter(texts: context.texts)
        return service.facts.lazy.filter { $0.module == .deadline }.compactMap { fact in
            guard case .period(let period)? = fact.value, asked || period.from != nil,
                context.statement(fact) != nil
            else { return nil }
            let end = writer.text(period.end(after: day))
            return Answer.Statement(
                fact: fact.id,
                text: context.texts["deadline.counted", ["start": writer.text(day), "end": end]],
                source: fact.source, isUncertain: false)
        }.first
    }
}
