import PlainLanguage
import TestSupport
import Testing

extension PlainSuites {
    struct GoldenTests {
        /// The failure modes: each sentence becomes exactly what stands beside it.
        @Test(arguments: Fixture.rows("golden.tsv"))
        func failureModes(_ row: [String]) {
            let sentence = Plain.rewriter.rewrite(row[0], level: .plain)
            #expect(sentence.output == row[1])
            #expect(sentence.isKept)
        }

        /// What was written once is not written again.
        @Test(arguments: Fixture.rows("golden.tsv"))
        func secondTimeChangesNothing(_ row: [String]) {
            #expect(Plain.rewriter.rewrite(row[1], level: .plain).output == row[1])
        }
    }
}
