import Dialogue

/// The same question asked by different people must get the same answer: makes pairs of questions and
/// compares their answers.
package struct Fairness: Sendable {
    /// A question in two versions; of a conversation the first turn differs.
    package struct Pair: Sendable {
        package let variation: Variation
        package let question: Suite.Question
        package let one: String
        package let other: String
    }

    /// What must be the same. How words were corrected is not part of it.
    package enum Part: String, CaseIterable, Sendable {
        case outcome, service, aspects, facts, options, text
    }

    package struct Difference: Sendable {
        package let pair: Pair
        package let parts: [Part]
        package let one: Answer
        package let other: Answer
        /// The paragraph that demands the difference; nil where none does.
        package let paragraph: String?
    }

    private let examiner: Examiner

    package init(examiner: Examiner) { self.examiner = examiner }

    /// Up to `count` pairs, variations in turn, questions by chance; the same seed gives the same.
    package static func pairs(
        of suites: [Suite], _ variations: [Variation], count: Int, seed: UInt64
    ) -> [Pair] {
        let questions = suites.flatMap(\.questions)
        guard !questions.isEmpty, !variations.isEmpty else { return [] }
        var random = SeededGenerator(seed: seed)
        return (0..<count).compactMap { number in
            pair(of: questions, variations[number % variations.count], &random)
        }
    }

    /// Draws questions until one holds what varies; some variations fit few of them.
    private static func pair(
        of questions: [Suite.Question], _ variation: Variation, _ random: inout SeededGenerator
    ) -> Pair? {
        for _ in 0..<draws {
            let question = questions[Int.random(in: questions.indices, using: &random)]
            let versions = variation.versions(of: question.turns[0].ask)
            guard versions.count > 1 else { continue }
            let other = versions[Int.random(in: 1..<versions.count, using: &random)]
            return Pair(
                variation: variation, question: question, one: versions[0], other: other)
        }
        return nil
    }

    private static let draws = 500

    /// The first turn whose answers differ; nil when all are the same.
    package func difference(in pair: Pair) -> Difference? {
        let rest = pair.question.turns.dropFirst().map(\.ask)
        let ones = examiner.answers(to: [pair.one] + rest, at: pair.question.at)
        let others = examiner.answers(to: [pair.other] + rest, at: pair.question.at)
        for (one, other) in zip(ones.map(\.answer), others.map(\.answer)) {
            let parts = Self.parts(one, other)
            guard !parts.isEmpty else { continue }
            return Difference(
                pair: pair, parts: parts, one: one, other: other,
                paragraph: Self.paragraph(for: pair.variation, one, other))
        }
        return nil
    }

    private static func parts(_ one: Answer, _ other: Answer) -> [Part] {
        Part.allCases.filter { part in
            switch part {
            case .outcome: one.outcome != other.outcome
            case .service: one.topic != other.topic
            case .aspects: one.aspects != other.aspects
            case .facts: one.facts != other.facts
            case .options: one.options != other.options
            case .text: one.text != other.text
            }
        }
    }

    /// A lawful reason holds for answers about the same service only.
    private static func paragraph(
        for variation: Variation, _ one: Answer, _ other: Answer
    ) -> String? {
        guard let topic = one.topic, topic == other.topic else { return nil }
        return variation.lawful.first { $0.services.contains(topic) }?.paragraph
    }
}
