/// Clock times and durations.
extension MeasurePhrase {
    func clock(at index: Int) -> Found<Measure.Value>? {
        let found =
            digitalTime(at: index) ?? fullHour(at: index) ?? firstOfRange(at: index)
            ?? bareHour(at: index) ?? halfHour(at: index)
        return found?.map { $0 <= 24 * 60 ? .clock($0) : nil }
    }

    /// "8:30", "8.30 Uhr"
    private func digitalTime(at index: Int) -> Found<Int>? {
        guard let hour = integer(index, 0...24),
            let minute = integer(index + 2, 0...59, digits: 2...2)
        else { return nil }
        if isGluedMark(index + 1, ":") {
            let end = index + (self[index + 3].has(.clock) ? 4 : 3)
            return isGluedMark(end, ":") ? nil : Found(value: hour * 60 + minute, end: end)
        }
        guard isGluedMark(index + 1, "."), self[index + 3].has(.clock) else { return nil }
        return Found(value: hour * 60 + minute, end: index + 4)
    }

    /// "14 Uhr", "14 Uhr 30"
    private func fullHour(at index: Int) -> Found<Int>? {
        guard let hour = hour(at: index), self[index + 1].has(.clock) else { return nil }
        guard let minute = integer(index + 2, 0...59, digits: 2...2), unit(index + 3) == nil else {
            return Found(value: hour * 60, end: index + 2)
        }
        return Found(value: hour * 60 + minute, end: index + 3)
    }

    /// The 8 of "8 bis 12 Uhr" and "8-12 Uhr".
    private func firstOfRange(at index: Int) -> Found<Int>? {
        guard let hour = hour(at: index),
            ["-", "–"].contains(self[index + 1].text) || self[index + 1].has(.till),
            fullHour(at: index + 2) != nil || digitalTime(at: index + 2) != nil
        else { return nil }
        return Found(value: hour * 60, end: index + 1)
    }

    /// "um 8"
    private func bareHour(at index: Int) -> Found<Int>? {
        guard self[index - 1].has(.atTime), let hour = hour(at: index), endsAge(index + 1) else {
            return nil
        }
        return Found(value: hour * 60, end: index + 1)
    }

    /// "um halb neun", "halb neun Uhr"
    private func halfHour(at index: Int) -> Found<Int>? {
        guard self[index].has(.half), let hour = hour(at: index + 1), (1...12).contains(hour),
            self[index - 1].has(.atTime) || self[index + 2].has(.clock)
        else { return nil }
        let end = index + (self[index + 2].has(.clock) ? 3 : 2)
        return Found(value: hour * 60 - 30, end: end)
    }

    private func hour(at index: Int) -> Int? {
        if isNumber(index) { return integer(index, 0...24) }
        guard let word = quantity(at: index)?.value.whole, (0...24).contains(word) else {
            return self[index].has(.article) ? 1 : nil
        }
        return word
    }

    /// "3 Monate", "eine Woche", "ein halbes Jahr", "10-jährige Gültigkeit"
    func duration(at index: Int) -> Found<Measure.Value>? {
        guard let count = countedQuantity(at: index) else { return nil }
        if let unit = unit(count.end) {
            return Found(value: .duration(count.value, unit), end: count.end + 1)
        }
        guard let end = yearsOld(after: count.end) else { return nil }
        return Found(value: .duration(count.value, .year), end: end)
    }
}
