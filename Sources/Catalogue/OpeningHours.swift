import Records

/// The weekly opening hours of an office with single closed days.
package struct OpeningHours: Sendable {
    /// Minutes after midnight.
    package typealias Span = Range<Int>

    let office: String
    let node: PackedRecord

    /// Source, day of the check and certainty of the hours, as a fact with the text of a day.
    package var fact: Fact { Fact(owner: office, module: .where, node) }

    /// When the office is open on a day of the week; empty when it is closed.
    package func spans(on weekday: Weekday) -> [Span] {
        node.children("weekly").compactMap { entry in
            guard entry.texts("days").contains(weekday.rawValue),
                let from = entry["from"]?.scalar.flatMap(Notation.minutes),
                let to = entry["to"]?.scalar.flatMap(Notation.minutes), from < to
            else { return nil }
            return from..<to
        }.sorted { $0.lowerBound < $1.lowerBound }
    }

    /// Why the office is closed on a day against its weekly hours; nil when it is not.
    package func closure(on date: CivilDate) -> String? {
        node.children("closed").first { $0["day"]?.scalar == date.isoText }?["reason"]?.scalar
    }

    static let shape = Shape.map([
        .optional("id", .identifier), .optional("source", .text), .required("checked", .month),
        .required("sure", .oneOf(Fact.Certainty.allCases.map(\.rawValue))),
        .required(
            "weekly",
            .list(
                .map([
                    .required("days", .list(.oneOf(Weekday.allCases.map(\.rawValue)))),
                    .required("from", .time), .required("to", .time),
                ]))),
        .optional(
            "closed", .list(.map([.required("day", .day), .required("reason", .text)]))),
    ])
}
