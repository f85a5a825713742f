import Evaluation

/// A suite that was run, beside the accepted run of it.
struct SuiteRun {
    let suite: Suite
    let verdicts: [Verdict]
    let accepted: AcceptedRun.Outcome?

    var tally: Tally { Tally(verdicts) }
    var reachesFloor: Bool { tally.rightPercent >= suite.floor }

    private var wrong: [String] { verdicts.filter { !$0.isRight }.map(\.id) }

    var outcome: AcceptedRun.Outcome { .init(count: verdicts.count, wrong: wrong) }

    /// Turns that are right now and were not, and the other way round; new turns are neither.
    var better: [String] {
        let wrong = Set(wrong)
        let all = Set(verdicts.map(\.id))
        return (accepted?.wrong ?? []).filter { all.contains($0) && !wrong.contains($0) }
    }

    var worse: [String] {
        guard let accepted else { return [] }
        let before = Set(accepted.wrong)
        return verdicts.prefix(accepted.count).filter { !$0.isRight && !before.contains($0.id) }
            .map(\.id)
    }
}
