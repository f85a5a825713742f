import CAllocations
import Catalogue
import Evaluation
import TestSupport
import Testing

/// Questions built to be slow cost no more, for their length, than others do. Time is measured in
/// `Benchmarks`; here it is heap, which is the same in every run and grows with the work.
@Suite struct SlowQuestionTests {
    @Test func costNoMoreThanTheirLength() throws {
        let examiner = Examiner(
            assistant: BuiltKnowledge.real.assistant, now: CivilTime("2026-11-23T10:00")!)
        let usual = "Ich habe meinen Personalausweis verloren, was muss ich jetzt tun?"
        let cost = { (text: String) in
            let before = emma_allocations_so_far().bytes
            _ = examiner.answers(to: [text])
            return Double(emma_allocations_so_far().bytes - before) / Double(text.utf8.count)
        }
        _ = cost(usual)
        let median = cost(usual)
        for (name, text) in SlowQuestions.all {
            #expect(cost(text) <= 10 * median, "\(name)")
        }
    }
}
