import PlainLanguage
import TestSupport
import Testing

extension PlainSuites {
    struct RobustnessTests {
        private static let scraps = [
            "wenn", "der", "die", "Antrag", "nicht", ",", ".", ";", ":", "(", ")", "„", "“", "§ 5",
            "Abs. 2", "zu", "einzureichen", "hat", "ist", "und", "oder", "12,50 Euro", "3. Mai",
            "Sie",
            "wird", "um", "dass", "es sei denn", "nur", "bis", "spätestens", "\n", "\n\n", "- ",
            "…",
            "ﬀ",
            "e\u{301}", "🙂", "–", "sofern", "Behörde", "Unterlagen", "kann", "werden", "die",
            "denen",
        ]

        /// Whatever words come in whatever order: no crash, every number stays, the same each time.
        @Test func anyWordsInAnyOrder() {
            var generator = SeededGenerator(seed: 5)
            for _ in 0..<Proof.count(400) {
                let words = (0..<Int.random(in: 1...40, using: &generator)).map { _ in
                    Self.scraps.randomElement(using: &generator) ?? ""
                }
                let text = words.joined(separator: " ")
                for level in PlainLevel.allCases {
                    let plain = Plain.rewriter.rewrite(text, level: level)
                    #expect(digits(plain.output) == digits(text), "\(text)")
                    #expect(plain.isKept)
                    #expect(Plain.rewriter.rewrite(text, level: level) == plain)
                }
            }
        }

        private func digits(_ text: String) -> [Character] {
            text.filter { $0.isNumber && $0.isASCII }.sorted()
        }

        @Test(arguments: [
            "", " ", "\n\n\n", ".", "...", "((((", "))))", ",,,,", "zu", "und und und", "§",
            "§ §§ Abs.",
            "- - -", "\u{FFFD}\u{FFFD}", "Wenn", "Wenn,", ", wenn", "Hat zu.", "z. B.",
        ])
        func scrapsComeBackUnharmed(_ text: String) {
            let plain = Plain.rewriter.rewrite(text, level: .plain)
            #expect(plain.isKept)
            #expect(plain.after.words >= plain.before.words)
        }

        @Test func oneLineWithoutEnd() {
            let text = String(repeating: "der Antrag und die Behörde, wenn sie will, ", count: 300)
            #expect(Plain.rewriter.rewrite(text, level: .plain).isKept)
        }

        @Test func linesOfAnAddressStayLines() {
            let address = "Stadt Offenbach\nBerliner Straße 100\n63065 Offenbach"
            #expect(Plain.rewriter.rewrite(address, level: .plain).output == address)
        }

        @Test func markupBecomesText() {
            let page = "<p>Die Geb&uuml;hr betr&auml;gt 5&nbsp;Euro.</p><ul><li>Ausweis</li></ul>"
            let plain = Plain.rewriter.rewrite(page, level: .plain)
            #expect(plain.output == "Die Gebühr beträgt 5 Euro.\n\n- Ausweis")
        }
    }
}
