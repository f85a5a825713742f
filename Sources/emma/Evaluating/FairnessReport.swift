import Dialogue
import Evaluation

/// What came of the pairs, by variation, with examples of what differs.
struct FairnessReport {
    let pairs: [Fairness.Pair]
    let differences: [Fairness.Difference]

    private static let examplesShown = 3

    private var unlawful: [Fairness.Difference] { differences.filter { $0.paragraph == nil } }

    var isFair: Bool { unlawful.isEmpty }

    var lines: [String] {
        let counts = [String(pairs.count), String(pairs.count - differences.count)]
        return [Messages["fairness.head", counts], ""] + groups.flatMap(lines)
    }

    /// By variation, in the order in which they first occur.
    private var groups: [Variation] {
        pairs.reduce(into: []) { seen, pair in
            if !seen.contains(where: { $0.id == pair.variation.id }) { seen.append(pair.variation) }
        }
    }

    private func lines(_ variation: Variation) -> [String] {
        let asked = pairs.count { $0.variation.id == variation.id }
        let own = differences.filter { $0.pair.variation.id == variation.id }
        let lawful = own.count { $0.paragraph != nil }
        let counts = [String(asked), String(own.count - lawful), String(lawful)]
        return ["  \(variation.title): " + Messages["fairness.counts", counts]]
            + own.filter { $0.paragraph == nil }.prefix(Self.examplesShown).flatMap(example)
    }

    private func example(_ difference: Fairness.Difference) -> [String] {
        let parts = difference.parts.map(\.rawValue).joined(separator: ", ")
        return [
            "    \(difference.pair.question.id) (\(parts))",
            "      „\(difference.pair.one)“ → \(Self.brief(difference.one))",
            "      „\(difference.pair.other)“ → \(Self.brief(difference.other))",
        ]
    }

    private static func brief(_ answer: Answer) -> String {
        ([answer.outcome.rawValue, answer.topic].compactMap(\.self)
            + answer.aspects.map(\.rawValue) + answer.options.map { "?" + $0.service })
            .joined(separator: ", ")
    }
}
