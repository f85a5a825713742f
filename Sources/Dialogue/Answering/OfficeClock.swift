import Catalogue

/// Opening hours on a day, from weekly hours, closed days and public holidays.
struct OfficeClock {
    let context: Context
    let office: Office

    /// Whether it is open now, then the hours of the week.
    var week: [Answer.Statement] {
        guard let hours = office.hours else { return [] }
        return today(hours)
            + Weekday.allCases.compactMap { weekday in
                let spans = hours.spans(on: weekday)
                guard !spans.isEmpty else { return nil }
                return statement(
                    context.texts["weekday." + weekday.rawValue] + ": " + text(of: spans),
                    hours.fact)
            }
    }

    private func today(_ hours: OpeningHours) -> [Answer.Statement] {
        let today = context.now.date
        if let holiday = context.catalogue.holidays?.holiday(on: today) {
            return [closedStatement(today, holiday)]
        }
        let spans = hours.closure(on: today) == nil ? hours.spans(on: today.weekday) : []
        let isOpen = spans.contains { $0.contains(context.now.minutes) }
        return [statement(context.texts[isOpen ? "hours.now-open" : "hours.now-closed"], hours.fact)]
    }

    func statements(on day: CivilDate, asksOpenNow: Bool) -> [Answer.Statement] {
        if let holiday = context.catalogue.holidays?.holiday(on: day) {
            return [closedStatement(day, holiday)]
        }
        guard let hours = office.hours else { return [] }
        if let reason = hours.closure(on: day) {
            return [
                statement(
                    context.texts["hours.closure", ["day": dayText(day), "reason": reason]],
                    hours.fact)
            ]
        }
        let spans = hours.spans(on: day.weekday)
        guard !spans.isEmpty else {
            return [statement(context.texts["hours.closed", ["day": dayText(day)]], hours.fact)]
        }
        let open = context.texts[
            "hours.open", ["day": dayText(day), "times": text(of: spans)]]
        return nowStatement(spans, hours, day, asksOpenNow) + [statement(open, hours.fact)]
    }

    private func nowStatement(
        _ spans: [OpeningHours.Span], _ hours: OpeningHours, _ day: CivilDate, _ asksOpenNow: Bool
    ) -> [Answer.Statement] {
        guard asksOpenNow, day == context.now.date else { return [] }
        let isOpen = spans.contains { $0.contains(context.now.minutes) }
        return [statement(context.texts[isOpen ? "hours.now-open" : "hours.now-closed"], hours.fact)]
    }

    private func closedStatement(_ day: CivilDate, _ holiday: Holiday) -> Answer.Statement {
        Answer.Statement(
            fact: holiday.id,
            text: context.texts[
                "hours.holiday", ["day": dayText(day), "holiday": holiday.name]],
            source: holiday.source, isUncertain: false)
    }

    private func statement(_ text: String, _ fact: Fact) -> Answer.Statement {
        let isCertain =
            fact.standing(on: context.now.date, recheckMonths: context.city.recheckMonths)
            == .certain
        return Answer.Statement(
            fact: fact.id, text: isCertain ? text : context.texts["answer.uncertain", ["text": text]],
            source: fact.source, isUncertain: !isCertain)
    }

    private func text(of spans: [OpeningHours.Span]) -> String {
        spans.map { span in
            context.texts[
                "hours.span",
                ["from": clock(span.lowerBound), "to": clock(span.upperBound)]]
        }.joined(separator: context.texts["hours.and"])
    }

    private func clock(_ minutes: Int) -> String {
        let rest = minutes % 60
        return "\(minutes / 60)" + (rest == 0 ? "" : ":" + (rest < 10 ? "0" : "") + "\(rest)")
    }

    private func dayText(_ day: CivilDate) -> String { DayWriter(texts: context.texts).text(day) }
}
