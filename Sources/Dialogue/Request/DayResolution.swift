import Catalogue
import GermanText

/// Days as people name them → dates, seen from a day.
enum DayResolution {
    /// - Parameter past: whether the day is to lie behind ("ich bin am 3.11. eingezogen") where the
    ///   words leave the year open; otherwise the nearest one ahead.
    static func date(_ expression: DayExpression, on today: CivilDate, past: Bool) -> CivilDate? {
        switch expression {
        case .dayMonth(let day, let month, let year):
            if let year {
                CivilDate(century(year, today), month, day)
            } else {
                nearest(day, month, on: today, past: past)
            }
        case .dayOfMonth(let day): dayOfMonth(day, on: today, past: past)
        case .relativeDay(let days): today + days
        case .relative(let count, let unit): relative(count, unit, on: today)
        case .weekday(let number, let turn): weekday(number, turn, on: today, past: past)
        case .weekdayInWeek(let number, let weeks):
            today + (number - today.weekday.isoNumber + 7 * weeks)
        case .month: nil
        }
    }

    /// The year that a month lies in, for "Fronleichnam 2027".
    private static func century(_ year: Int, _ today: CivilDate) -> Int {
        year < 100 ? today.year / 100 * 100 + year : year
    }

    private static func nearest(
        _ day: Int, _ month: Int, on today: CivilDate, past: Bool
    ) -> CivilDate? {
        let years = past ? [today.year, today.year - 1] : [today.year, today.year + 1]
        return years.lazy.compactMap { CivilDate($0, month, day) }
            .first { past ? $0 <= today : $0 >= today }
    }

    private static func dayOfMonth(_ day: Int, on today: CivilDate, past: Bool) -> CivilDate? {
        let first = CivilDate(today.year, today.month, 1) ?? today
        return [0, past ? -1 : 1, past ? -2 : 2].lazy.compactMap { shift in
            let month = first.adding(months: shift)
            return CivilDate(month.year, month.month, day)
        }.first { past ? $0 <= today : $0 >= today }
    }

    private static func relative(_ count: Int, _ unit: TimeUnit, on today: CivilDate) -> CivilDate?
    {
        switch unit {
        case .minute, .hour: today
        case .day, .workday: today + count
        case .week: today + 7 * count
        case .month: today.adding(months: count)
        case .year: today.adding(months: 12 * count)
        }
    }

    private static func weekday(
        _ number: Int, _ turn: Turn?, on today: CivilDate, past: Bool
    ) -> CivilDate {
        let ahead = (number - today.weekday.isoNumber + 7) % 7
        switch turn {
        case .last: return today + (ahead == 0 ? -7 : ahead - 7)
        case .next: return today + (ahead == 0 ? 7 : ahead)
        case .this: return today + ahead
        case nil: return today + (past && ahead > 0 ? ahead - 7 : ahead)
        }
    }
}
