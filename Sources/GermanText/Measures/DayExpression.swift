/// A day or a stretch of days as people name it.
package enum DayExpression: Hashable, Sendable {
    /// The year as written: 2026 or 26; the century is decided by whoever knows what is meant.
    case dayMonth(Int, Int, year: Int?)
    /// "am 15."
    case dayOfMonth(Int)
    case month(Int, year: Int?, part: MonthPart?)
    /// Days from today: heute 0, morgen 1, vorgestern -2.
    case relativeDay(Int)
    /// "in 3 Wochen" 3, "letzten Monat" -1.
    case relative(Int, TimeUnit)
    /// 1 is Monday. "am Montag" has no turn.
    case weekday(Int, Turn?)
    /// "letzte Woche Freitag": the weekday, and the week counted from this one.
    case weekdayInWeek(Int, Int)
}

package enum MonthPart: String, Hashable, Sendable, CaseIterable { case begin, middle, end }

/// "dieser", "nächster", "letzter".
package enum Turn: String, Hashable, Sendable, CaseIterable {
    case this, next, last

    var offset: Int {
        switch self {
        case .this: 0
        case .next: 1
        case .last: -1
        }
    }
}

package enum TimeUnit: String, Hashable, Sendable, CaseIterable {
    case minute, hour, day, workday, week, month, year
}
