import PlainLanguage
import TestSupport
import Testing

extension PlainSuites {
    struct ExplanationTests {
        private static let text = "Der Bescheid kommt mit der Post. Der Bescheid ist kurz."

        @Test func atTheEndOnce() {
            let plain = Plain.rewriter.explain(Self.text, level: .plain)
            let added = plain.changes.filter { $0.rule == "erklaerung" }
            #expect(added.map(\.before) == ["Bescheid"])
            #expect(plain.output.hasPrefix(Self.text + "\n\n"))
            #expect(plain.output.hasSuffix("\n- " + (added.first?.after ?? "?")))
            #expect(plain.isKept)
        }

        @Test func afterItsSentence() {
            let plain = Plain.rewriter.explain(Self.text, level: .veryPlain)
            let lines = plain.output.split(separator: "\n")
            #expect(lines.count == 3)
            #expect(plain.changes.first?.after == lines.dropFirst().first.map(String.init))
        }

        @Test(arguments: PlainLevel.allCases)
        func notASecondTime(_ level: PlainLevel) {
            let once = Plain.rewriter.explain(Self.text, level: level)
            #expect(Plain.rewriter.explain(once.output, level: level).output == once.output)
        }

        @Test func nothingToExplain() {
            let text = "Der Hund bellt."
            #expect(Plain.rewriter.explain(text, level: .plain).output == text)
        }
    }
}
