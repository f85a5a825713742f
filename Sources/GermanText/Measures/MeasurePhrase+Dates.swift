/// Days of the calendar.
extension MeasurePhrase {
    func date(at index: Int) -> Found<Measure.Value>? {
        let found =
            isoDate(at: index) ?? dottedDate(at: index) ?? slashedDate(at: index)
            ?? namedDate(at: index) ?? dayOfMonth(at: index) ?? month(at: index)
        return found?.map { .day($0) }
    }

    /// "2026-11-03"
    private func isoDate(at index: Int) -> Found<DayExpression>? {
        guard let year = integer(index, 1000...2999, digits: 4...4),
            isGluedMark(index + 1, "-"), isGluedMark(index + 3, "-"),
            isNumber(index + 2, digits: 2...2), isNumber(index + 4, digits: 2...2)
        else { return nil }
        return day(index + 4, month: index + 2, year: year, end: index + 5)
    }

    /// "3.11.", "3.11.2026", "3. 11. 26"
    private func dottedDate(at index: Int) -> Found<DayExpression>? {
        guard isNumber(index, digits: 1...2), isGlued(".", index + 1),
            isNumber(index + 2, digits: 1...2)
        else { return nil }
        guard isGlued(".", index + 3) else { return undottedDate(at: index) }
        if let year = year(at: index + 4) {
            return day(index, month: index + 2, year: year, end: index + 5)
        }
        guard !(isNumber(index + 4) && self[index + 4].isGlued) else { return nil }
        return day(index, month: index + 2, year: nil, end: index + 4)
    }

    /// "am 3.11" could also be a number: only after "am", "zum", "vom".
    private func undottedDate(at index: Int) -> Found<DayExpression>? {
        guard self[index - 1].has(.onDay), self[index + 2].isGlued else { return nil }
        return day(index, month: index + 2, year: nil, end: index + 3)
    }

    /// "3/11/2026", "3-11-2026"
    private func slashedDate(at index: Int) -> Found<DayExpression>? {
        let mark = self[index + 1].text
        guard ["/", "-"].contains(mark), isGluedMark(index + 1, mark), isGluedMark(index + 3, mark),
            let year = integer(index + 4, 1000...2999, digits: 4...4)
        else { return nil }
        return day(index, month: index + 2, year: year, end: index + 5)
    }

    /// "3. November 2026", "3 Nov.", "ersten Mai"
    private func namedDate(at index: Int) -> Found<DayExpression>? {
        let ordinal = self[index].first { if case .ordinal(let day) = $0 { day } else { nil } }
        guard let day = ordinal ?? integer(index, 1...31) else { return nil }
        var next = index + 1
        if ordinal == nil, self[next].reads(".") { next += 1 }
        guard let month = monthName(at: next, orShort: true), Self.exists(day, month.value) else {
            return nil
        }
        let year = integer(month.end, 1000...9999, digits: 4...4)
        return Found(
            value: .dayMonth(day, month.value, year: year), end: month.end + (year == nil ? 0 : 1))
    }

    /// "am 15."
    private func dayOfMonth(at index: Int) -> Found<DayExpression>? {
        guard self[index - 1].has(.onDay), let day = integer(index, 1...31),
            isGlued(".", index + 1), !(isNumber(index + 2) && self[index + 2].isGlued)
        else { return nil }
        return Found(value: .dayOfMonth(day), end: index + 2)
    }

    /// "November", "Nov. 2026", "Ende November"
    private func month(at index: Int) -> Found<DayExpression>? {
        let part = self[index].first { if case .part(let part) = $0 { part } else { nil } }
        let name = part == nil ? index : index + 1
        let month =
            monthName(at: name, orShort: false)
            ?? monthName(at: name, orShort: true).flatMap {
                integer($0.end, 1000...9999, digits: 4...4) == nil ? nil : $0
            }
        guard let month else { return nil }
        let year = integer(month.end, 1000...9999, digits: 4...4)
        return Found(
            value: .month(month.value, year: year, part: part),
            end: month.end + (year == nil ? 0 : 1))
    }

    private func monthName(at index: Int, orShort: Bool) -> Found<Int>? {
        for meaning in self[index].meanings {
            if case .month(let month) = meaning { return Found(value: month, end: index + 1) }
            if orShort, case .shortMonth(let month) = meaning {
                return Found(value: month, end: index + (isGlued(".", index + 1) ? 2 : 1))
            }
        }
        return nil
    }

    private func isGlued(_ mark: String, _ index: Int) -> Bool {
        self[index].reads(mark) && self[index].isGlued
    }

    /// Two or four digits that are no part of something longer.
    private func year(at index: Int) -> Int? {
        if isGluedMark(index + 1, "."), isNumber(index + 2) { return nil }
        if self[index].isGlued, let short = integer(index, 0...99, digits: 2...2) { return short }
        return integer(index, 1000...2999, digits: 4...4)
    }

    private func day(_ day: Int, month: Int, year: Int?, end: Int) -> Found<DayExpression>? {
        guard let day = integer(day, 1...31), let month = integer(month, 1...12),
            Self.exists(day, month)
        else { return nil }
        return Found(value: .dayMonth(day, month, year: year), end: end)
    }

    private static func exists(_ day: Int, _ month: Int) -> Bool {
        day <= [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }
}
