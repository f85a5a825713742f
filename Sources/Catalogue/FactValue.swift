import Records

/// A structured value of a fact.
package enum FactValue: Hashable, Sendable {
    /// An amount in cents.
    case money(Int)
    case period(Period)
    case day(CivilDate)

    static let shape = Shape.map([
        .optional("euro", .money), .optional("days", .integer), .optional("weeks", .integer),
        .optional("months", .integer), .optional("years", .integer), .optional("day", .day),
        .optional("from", .identifier),
    ])

    init?(_ node: PackedRecord) {
        if let cents = node["euro"]?.scalar.flatMap(Notation.cents) {
            self = .money(cents)
        } else if let day = node["day"]?.scalar.flatMap(CivilDate.init) {
            self = .day(day)
        } else if let period = Period(node) {
            self = .period(period)
        } else {
            return nil
        }
    }
}

/// A length of time, and the event that it is counted from where the law names one.
package struct Period: Hashable, Sendable {
    package let days: Int
    package let months: Int
    /// Id of the event ("move-in"); nil where there is none.
    package let from: String?

    init?(_ node: PackedRecord) {
        let number = { (key: String) in node[key]?.scalar.flatMap { Int($0) } ?? 0 }
        days = number("days") + 7 * number("weeks")
        months = number("months") + 12 * number("years")
        from = node["from"]?.scalar
        guard days > 0 || months > 0 else { return nil }
    }

    /// The last day of a period that begins with an event on a day; the day of the event does not
    /// count (§ 187 Abs. 1, § 188 Abs. 2 BGB).
    package func end(after day: CivilDate) -> CivilDate { day.adding(months: months) + days }
}
