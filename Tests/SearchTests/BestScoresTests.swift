import TestSupport
import Testing

@testable import Search

@Suite struct BestScoresTests {
    @Test func areTheFirstOfAllSorted() {
        var random = SeededGenerator(seed: 3)
        for _ in 0..<Proof.count(200) {
            let scores = (0..<Int.random(in: 0...80, using: &random)).map { _ in
                Float(Int.random(in: -2...9, using: &random))
            }
            let sorted = scores.indices.filter { scores[$0] > 0 }
                .sorted { (scores[$1], $0) < (scores[$0], $1) }
            for limit in [0, 1, 10, 100] {
                #expect(BestScores.numbers(limit, of: scores) == Array(sorted.prefix(limit)))
            }
        }
    }
}
