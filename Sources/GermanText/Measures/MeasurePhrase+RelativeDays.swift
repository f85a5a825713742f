/// Days counted from today.
extension MeasurePhrase {
    func relativeDay(at index: Int) -> Found<Measure.Value>? {
        let found =
            namedDay(at: index) ?? weekday(at: index) ?? turn(at: index) ?? shift(at: index)
        return found?.map { .day($0) }
    }

    /// "morgen", but not "guten Morgen" or "am Morgen".
    private func namedDay(at index: Int) -> Found<DayExpression>? {
        let day = self[index].first { if case .relativeDay(let day) = $0 { day } else { nil } }
        guard let day, !self[index - 1].has(.greeting) else { return nil }
        return Found(value: .relativeDay(day), end: index + 1)
    }

    private func weekday(at index: Int) -> Found<DayExpression>? {
        guard let day = weekdayName(at: index) else { return nil }
        if let week = turnedUnit(at: day.end), week.value.unit == .week {
            return Found(value: .weekdayInWeek(day.value, week.value.turn.offset), end: week.end)
        }
        return day.map { .weekday($0, nil) }
    }

    /// In full, or short before a date: "Mo. 3.11.", "Mo, 3.11."
    private func weekdayName(at index: Int) -> Found<Int>? {
        for meaning in self[index].meanings {
            if case .weekday(let day) = meaning { return Found(value: day, end: index + 1) }
            if case .shortWeekday(let day) = meaning, [".", ","].contains(self[index + 1].text),
                isNumber(index + 2)
            {
                return Found(value: day, end: index + 1)
            }
        }
        return nil
    }

    /// "nächsten Montag", "nächste Woche", "letzte Woche Freitag"
    private func turn(at index: Int) -> Found<DayExpression>? {
        guard let turn = turnWord(at: index) else { return nil }
        if let day = weekdayName(at: index + 1) { return day.map { .weekday($0, turn) } }
        guard let found = turnedUnit(at: index) else { return nil }
        if found.value.unit == .week,
            let day = weekdayName(at: self[found.end].has(.onDay) ? found.end + 1 : found.end)
        {
            return day.map { .weekdayInWeek($0, turn.offset) }
        }
        return found.map { .relative($0.turn.offset, $0.unit) }
    }

    private func turnWord(at index: Int) -> Turn? {
        self[index].first { if case .turn(let turn) = $0 { turn } else { nil } }
    }

    private func turnedUnit(at index: Int) -> Found<(turn: Turn, unit: TimeUnit)>? {
        guard let turn = turnWord(at: index), let unit = unit(index + 1),
            [.day, .week, .month, .year].contains(unit)
        else { return nil }
        return Found(value: (turn, unit), end: index + 2)
    }

    /// "in 3 Tagen", "vor zwei Wochen"
    private func shift(at index: Int) -> Found<DayExpression>? {
        let direction = self[index].first { if case .shift(let sign) = $0 { sign } else { nil } }
        guard let direction, let count = countedQuantity(at: index + 1), let unit = unit(count.end),
            let whole = count.value.whole, whole < 10_000
        else { return nil }
        return Found(value: .relative(direction * whole, unit), end: count.end + 1)
    }

    func unit(_ index: Int) -> TimeUnit? {
        self[index].first { if case .unit(let unit) = $0 { unit } else { nil } }
    }
}
