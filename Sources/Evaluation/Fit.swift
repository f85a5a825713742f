import Dialogue

/// Searches the numbers of `Tuning` that answer the suites best: one number at a time is moved a
/// step up or down, and the move stays when more answers are right.
package struct Fit {
    package struct State: Sendable {
        package let tuning: Tuning
        package let merit: Int
    }

    private let merit: (Tuning) -> Int
    private static let steps: [Float] = [0.7, 0.85, 1.18, 1.4]

    /// - Parameter merit: how good the answers are; more is better.
    package init(merit: @escaping (Tuning) -> Int) { self.merit = merit }

    /// Goes through all numbers until a whole round brings nothing, at most `rounds` times.
    package func search(
        from start: Tuning, rounds: Int, report: (String, State) -> Void
    ) -> State {
        var best = State(tuning: start, merit: merit(start))
        for _ in 0..<rounds {
            let before = best.merit
            for number in Tuning.numbers {
                for step in Self.steps {
                    var tuning = best.tuning
                    tuning[keyPath: number.path] *= step
                    let merit = merit(tuning)
                    guard merit > best.merit else { continue }
                    best = State(tuning: tuning, merit: merit)
                    report(number.name, best)
                }
            }
            if best.merit == before { break }
        }
        return best
    }

    /// A right answer counts one; a wrong service where something else was right costs half of
    /// that, since it misleads. In halves, so that the sum is whole.
    package static func merit(of verdicts: [Verdict]) -> Int {
        verdicts.reduce(0) { sum, verdict in
            if verdict.isRight { return sum + 4 }
            let misleads = verdict.response.answer.outcome == .answer
            return sum + (verdict.isServiceNear && !verdict.turn.services.isEmpty ? 1 : 0)
                - (misleads ? 1 : 0)
        }
    }
}
