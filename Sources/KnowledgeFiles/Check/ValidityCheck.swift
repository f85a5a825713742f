import Catalogue
import Records

/// Facts that follow each other in time: what one says until a day another goes on with the day
/// after, so that no day has none and no day has two.
///
/// Only facts about the same thing under the same conditions follow each other.
struct ValidityCheck {
    let facts: [Fact]

    private struct Series: Hashable {
        let about: String
        let ages: Range<Int>?
        let choices: [String]
    }

    var problems: [Problem] {
        let grouped = Dictionary(grouping: facts.filter { $0.about != nil }) { fact in
            Series(about: fact.about ?? "", ages: fact.ages, choices: fact.choices.sorted())
        }
        return grouped.values.flatMap(ofSeries)
    }

    private func ofSeries(_ facts: [Fact]) -> [Problem] {
        let dated = facts.filter { $0.validFrom != nil || $0.validTo != nil }
        let ordered = dated.sorted { Self.start($0) < Self.start($1) }
        return zip(ordered, ordered.dropFirst()).compactMap(between)
    }

    private static func start(_ fact: Fact) -> Int { fact.validFrom?.dayNumber ?? .min }

    private func between(_ earlier: Fact, _ later: Fact) -> Problem? {
        guard let end = earlier.validTo, let start = later.validFrom else {
            return overlap(earlier, later)
        }
        if start <= end { return overlap(earlier, later) }
        guard start.dayNumber > end.dayNumber + 1 else { return nil }
        return Problem(.validityGap, at: later.position, [later.id, earlier.id])
    }

    private func overlap(_ earlier: Fact, _ later: Fact) -> Problem {
        Problem(.validityOverlap, at: later.position, [later.id, earlier.id])
    }
}
