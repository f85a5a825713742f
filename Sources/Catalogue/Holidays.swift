import Records

/// A day of a calendar, with the calendar's source.
package struct Holiday: Hashable, Sendable {
    /// "calendar/day"
    package let id: String
    package let name: String
    package let date: CivilDate
    package let source: String
}

/// The public holidays of a state: fixed days and days counted from Easter Sunday.
package struct Holidays: Sendable {
    let id: String
    let node: PackedRecord

    package static let kind = "public-holidays"

    package func holiday(on date: CivilDate) -> Holiday? {
        all(in: date.year).first { $0.date == date }
    }

    package func all(in year: Int) -> [Holiday] {
        node.children("days").compactMap { holiday($0, in: year) }.sorted { $0.date < $1.date }
    }

    private func holiday(_ entry: PackedRecord, in year: Int) -> Holiday? {
        guard let date = date(of: entry, in: year) else { return nil }
        return Holiday(
            id: id + "/" + (entry["id"]?.scalar ?? ""), name: entry["name"]?.scalar ?? "",
            date: date, source: node["source"]?.scalar ?? "")
    }

    private func date(of entry: PackedRecord, in year: Int) -> CivilDate? {
        if let offset = entry["easter"]?.scalar.flatMap({ Int($0) }) {
            return Easter.sunday(of: year) + offset
        }
        return entry["day"]?.scalar.flatMap {
            CivilDate(CivilDate.padded(year, 4) + "-" + $0)
        }
    }

    static let shape = Shape.map([
        .required("id", .identifier), .required("title", .text),
        .required("kind", .oneOf([kind, "school-holidays"])), .required("source", .text),
        .required("checked", .month),
        .required("sure", .oneOf(Fact.Certainty.allCases.map(\.rawValue))),
        // What people call public holidays in general, and each of them.
        .optional("says", .list(.text)),
        .optional(
            "days",
            .list(
                .map([
                    .required("id", .identifier), .required("name", .text),
                    .optional("day", .text), .optional("easter", .integer),
                    .optional("note", .text), .optional("says", .list(.text)),
                ]))),
        .optional(
            "periods",
            .list(
                .map([
                    .required("id", .identifier), .required("name", .text), .required("from", .day),
                    .required("to", .day),
                ]))),
    ])
}

enum Easter {
    /// Gregorian computus after J.-M. Oudin (1940), as in the Explanatory Supplement to the
    /// Astronomical Almanac.
    static func sunday(of year: Int) -> CivilDate {
        let golden = year % 19
        let century = year / 100
        var moon = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30
        moon -= moon / 28 * (1 - moon / 28 * (29 / (moon + 1)) * ((21 - golden) / 11))
        let weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7
        let offset = moon - weekday
        let month = 3 + (offset + 40) / 44
        return CivilDate(year, month, offset + 28 - 31 * (month / 4)) ?? CivilDate(dayNumber: 0)
    }
}
