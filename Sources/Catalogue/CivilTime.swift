import Records

/// A civil time of Berlin: what the clock on the wall of the office shows.
package struct CivilTime: Hashable, Sendable, Comparable {
    package let date: CivilDate
    /// Minutes after midnight.
    package let minutes: Int

    package init(date: CivilDate, minutes: Int) {
        self.date = date
        self.minutes = minutes
    }

    /// "2026-11-22T10:00", with seconds allowed and ignored, or a day alone (its midnight).
    package init?(_ text: String) {
        let parts = text.split(separator: "T", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let date = CivilDate(String(parts[0])) else {
            return nil
        }
        guard parts.count == 2 else {
            self.init(date: date, minutes: 0)
            return
        }
        let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(clock.count),
            let minutes = Notation.minutes(clock[0] + ":" + clock[1]), minutes < 24 * 60,
            clock.count == 2 || Notation.minutes("00:" + clock[2]) != nil
        else { return nil }
        self.init(date: date, minutes: minutes)
    }

    package static func < (left: Self, right: Self) -> Bool {
        (left.date, left.minutes) < (right.date, right.minutes)
    }
}

/// In a file it is its text.
extension CivilTime: Codable {
    /// "2026-11-22T10:00"
    package var isoText: String {
        date.isoText + "T" + CivilDate.padded(minutes / 60, 2) + ":"
            + CivilDate.padded(minutes % 60, 2)
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let time = CivilTime(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no time")
        }
        self = time
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(isoText)
    }
}
