import Records

/// A day of the Gregorian calendar, without time zone.
package struct CivilDate: Hashable, Sendable, Comparable {
    package let year: Int
    package let month: Int
    package let day: Int

    /// Nil for days that do not exist, such as 30 February.
    package init?(_ year: Int, _ month: Int, _ day: Int) {
        guard (1...12).contains(month) else { return nil }
        guard (1...Notation.length(ofMonth: month, in: year)).contains(day) else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// "2026-11-22"; nil for anything else.
    package init?(_ text: String) {
        guard let (year, month, day) = Notation.day(text) else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// Days since 1 March of year 0. Formula: H. Hinnant, "chrono-compatible low-level date
    /// algorithms", days_from_civil, without its shift to 1970.
    package var dayNumber: Int {
        let shifted = month > 2 ? year : year - 1
        let era = Self.floorDivide(shifted, 400)
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    }

    package init(dayNumber: Int) {
        let era = Self.floorDivide(dayNumber, 146_097)
        let dayOfEra = dayNumber - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    package static func + (date: CivilDate, days: Int) -> CivilDate {
        CivilDate(dayNumber: date.dayNumber + days)
    }

    /// The same day some months later, or the last day of that month where it has no such day
    /// (the end of a period in months, § 188 Abs. 2 and 3 BGB).
    package func adding(months: Int) -> CivilDate {
        let count = year * 12 + month - 1 + months
        let (year, month) = (
            Self.floorDivide(count, 12), count - Self.floorDivide(count, 12) * 12 + 1
        )
        let last = Notation.length(ofMonth: month, in: year)
        return CivilDate(year, month, min(day, last)) ?? self
    }

    /// Whole years since a day; nil when that day lies ahead.
    package func years(since birth: CivilDate) -> Int? {
        let isBirthdayAhead = (month, day) < (birth.month, birth.day)
        let years = year - birth.year - (isBirthdayAhead ? 1 : 0)
        return years >= 0 ? years : nil
    }

    package var weekday: Weekday {
        // Day number 0 is 1 March of year 0, a Wednesday.
        let index = dayNumber + 2
        return Weekday.allCases[index - Self.floorDivide(index, 7) * 7]
    }

    package static func < (left: Self, right: Self) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    package var isoText: String {
        [Self.padded(year, 4), Self.padded(month, 2), Self.padded(day, 2)].joined(separator: "-")
    }

    private static func floorDivide(_ value: Int, _ divisor: Int) -> Int {
        value >= 0 ? value / divisor : -((divisor - 1 - value) / divisor)
    }

    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}

package enum Weekday: String, CaseIterable, Sendable {
    case mo, di, mi, `do`, fr, sa, so

    /// Monday is 1, Sunday is 7 (ISO 8601).
    package var isoNumber: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }
}
