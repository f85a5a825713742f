import Catalogue

/// Answers about public holidays: whether a day is one, and when one falls.
struct HolidayComposer {
    let context: Context

    func answer(day: CivilDate) -> Answer {
        let writer = DayWriter(texts: context.texts)
        var answer = Answer(.answer)
        guard let calendar = context.catalogue.holidays else { return answer }
        if let holiday = calendar.holiday(on: day) {
            answer.sections = [
                section(
                    context.texts[
                        "holiday.yes", ["day": writer.text(day), "holiday": holiday.name]], holiday)
            ]
        } else {
            answer.lead = [context.texts["holiday.no", ["day": writer.text(day)]]]
            answer.sections = nextHoliday(after: day).map { [$0] } ?? []
        }
        return answer
    }

    /// - Parameter ids: of days of the calendar; all of the year when empty.
    func answer(ids: [String], year: Int?) -> Answer {
        var answer = Answer(.answer)
        guard let calendar = context.catalogue.holidays else { return answer }
        let today = context.now.date
        let years = year.map { [$0] } ?? [today.year, today.year + 1]
        let days = years.flatMap(calendar.all).filter { holiday in
            let isWanted = ids.isEmpty || ids.contains { holiday.id.hasSuffix("/" + $0) }
            return isWanted && (year != nil || holiday.date >= today)
        }
        let wanted = ids.isEmpty ? Array(days.prefix(year == nil ? 5 : 14)) : days
        let chosen = year == nil && !ids.isEmpty ? Array(wanted.prefix(ids.count)) : wanted
        let writer = DayWriter(texts: context.texts)
        answer.sections = [
            Answer.Section(
                aspect: nil, heading: nil,
                statements: chosen.map { statement("\($0.name): \(writer.text($0.date))", $0) })
        ]
        return answer
    }

    private func nextHoliday(after day: CivilDate) -> Answer.Section? {
        let calendar = context.catalogue.holidays
        let next = [day.year, day.year + 1].lazy.flatMap { calendar?.all(in: $0) ?? [] }
            .first { $0.date > day }
        return next.map { holiday in
            section(
                context.texts[
                    "holiday.next",
                    [
                        "holiday": holiday.name,
                        "day": DayWriter(texts: context.texts).text(holiday.date),
                    ]], holiday)
        }
    }

    private func section(_ text: String, _ holiday: Holiday) -> Answer.Section {
        Answer.Section(aspect: nil, heading: nil, statements: [statement(text, holiday)])
    }

    private func statement(_ text: String, _ holiday: Holiday) -> Answer.Statement {
        Answer.Statement(
            fact: holiday.id, text: text, source: holiday.source, isUncertain: false)
    }
}
