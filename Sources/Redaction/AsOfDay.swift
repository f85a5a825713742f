/// The day on which ages are counted.
package struct AsOfDay: Hashable, Sendable {
    package let year, month, day: Int

    package init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Whole years since a day; nil when that day lies ahead.
    func years(since birth: AsOfDay) -> Int? {
        let isBirthdayAhead = (month, day) < (birth.month, birth.day)
        let years = year - birth.year - (isBirthdayAhead ? 1 : 0)
        return years >= 0 ? years : nil
    }
}
