/// Counts over verdicts.
package struct Tally: Sendable {
    package let count: Int
    package let right: Int
    package let near: Int
    package let aspectsAsked: Int
    package let aspectsRight: Int

    package init(_ verdicts: [Verdict]) {
        count = verdicts.count
        right = verdicts.count(where: \.isRight)
        near = verdicts.count { $0.isServiceNear && $0.isOutcomeRight || $0.isRight }
        let withAspects = verdicts.filter { !$0.turn.aspects.isEmpty && $0.isServiceRight }
        aspectsAsked = withAspects.count
        aspectsRight = withAspects.count(where: \.isAspectRight)
    }

    /// In percent, rounded down: a floor of 90 is not reached by 89.9.
    package var rightPercent: Int { count == 0 ? 100 : 100 * right / count }

    /// By register, in the order of their names.
    package static func byRegister(_ verdicts: [Verdict]) -> [(register: String, tally: Tally)] {
        let groups = Dictionary(grouping: verdicts) { $0.question.register ?? "" }
        return groups.keys.sorted().map { ($0, Tally(groups[$0] ?? [])) }
    }
}
