/// Counts over verdicts.
package struct Tally: Sendable {
    /// All as it should be: service, outcome, words of the text.
    package let right: Share
    /// Of the questions that expect a service: at the first place, among the first three.
    package let first: Share
    package let three: Share
    /// The sum of the reciprocals of the place at which the right service stood.
    private let reciprocals: Double
    /// Of those whose service is right: the aspects asked for are among those answered.
    package let aspects: Share
    /// Asked back, whether that was right or not.
    package let clarified: Share
    /// Answered with something else than what was expected: this misleads.
    package let wronglyAnswered: Share
    /// Of the questions that expect a service: declined.
    package let wronglyDeclined: Share

    package init(_ verdicts: [Verdict]) {
        let services = verdicts.filter { !$0.turn.services.isEmpty }
        let withAspects = verdicts.filter { !$0.turn.aspects.isEmpty && $0.isServiceRight }
        let share = { (verdicts: [Verdict], isCounted: (Verdict) -> Bool) in
            Share(verdicts.count(where: isCounted), of: verdicts.count)
        }
        right = share(verdicts, \.isRight)
        first = share(services, \.isServiceRight)
        three = share(services, \.isServiceNear)
        reciprocals = services.reduce(0) { $0 + ($1.place.map { 1 / Double($0) } ?? 0) }
        aspects = share(withAspects, \.isAspectRight)
        clarified = share(verdicts) { $0.response.answer.outcome == .clarify }
        wronglyAnswered = share(verdicts, \.isMisleading)
        wronglyDeclined = share(services) { $0.response.answer.outcome == .decline }
    }

    package var count: Int { right.whole }

    /// Mean reciprocal rank.
    package var reciprocalRank: Double? {
        first.whole == 0 ? nil : reciprocals / Double(first.whole)
    }

    /// In percent, rounded down: a floor of 90 is not reached by 89.9.
    package var rightPercent: Int { count == 0 ? 100 : 100 * right.part / count }

    /// By a name that each verdict has, in the order of the names; those without one are left out.
    package static func grouped(
        _ verdicts: [Verdict], by name: (Verdict) -> String?
    ) -> [(name: String, tally: Tally)] {
        let groups = Dictionary(grouping: verdicts) { name($0) ?? "" }
        return groups.keys.filter { !$0.isEmpty }.sorted().map { ($0, Tally(groups[$0] ?? [])) }
    }
}
