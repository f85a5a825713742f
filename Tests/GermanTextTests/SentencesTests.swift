import GermanText
import Records
import TestSupport
import Testing

@Suite struct SentencesTests {
    static let abbreviations = try! Abbreviations(
        KnowledgeSource.packed("language/abkuerzungen.yaml"))

    @Test func dataFitsItsShape() throws {
        let record = try KnowledgeSource.record("language/abkuerzungen.yaml")
        #expect(Abbreviations.shape.problems(of: record) == [])
    }

    /// A text in one row: sentences parted by " | ", line feeds written "\n".
    @Test(arguments: Fixture.lines("sentences.txt"))
    func table(row: String) {
        let expected = row.split(" | ").map { Self.unescape($0.replacing(/(\\n)+$/, with: "")) }
        let text = Self.unescape(row.replacing(" | ", with: " "))
        #expect(Self.split(text) == expected)
    }

    /// Where no space parts two sentences, the table cannot say so.
    @Test func spacesMayBeMissing() {
        #expect(
            Self.split("mein perso ist weg.Was kostet ein neuer?") == [
                "mein perso ist weg.", "Was kostet ein neuer?",
            ])
        #expect(Self.split("schreiben an Max.Mustermann@web.de oder anrufen").count == 1)
        #expect(Self.split("auf www.offenbach.de steht mehr").count == 1)
    }

    @Test func sentencesCoverAllTokensInOrder() {
        var random = SeededGenerator(seed: 3)
        let pieces = [
            "Abs.", ".", "?", "!", "…", " ", "  ", "\n", "\n\n", "Der", "die", "3", "11", "„", "“",
            ")", "(", "z. B.", "A.", "-", "ß", "1.", ",", "@",
        ]
        for _ in 0..<Proof.count(1_500) {
            let text = (0..<20).map { _ in pieces.randomElement(using: &random)! }.joined()
            let tokens = Tokenizer.tokens(of: text)
            let ranges = Sentences.ranges(of: text, Self.abbreviations)
            let covered = ranges.flatMap { range in
                tokens.filter { range.contains($0.range.lowerBound) }
            }
            #expect(covered == tokens)
            for (left, right) in zip(ranges, ranges.dropFirst()) {
                #expect(left.upperBound <= right.lowerBound)
            }
        }
    }

    @Test func hostileTextTakesLinearTime() {
        for piece in ["a.A.", "1.", "...", "“", "str.", "(!)", "i. V. "] {
            let text = String(repeating: piece, count: 30_000 / piece.utf8.count)
            let time = ContinuousClock().measure {
                _ = Sentences.ranges(of: text, Self.abbreviations)
            }
            #expect(time < .seconds(4), "\(piece)")
        }
    }

    private static func split(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return Sentences.ranges(of: text, abbreviations).map {
            String(decoding: bytes[$0], as: UTF8.self)
        }
    }

    private static func unescape(_ text: String) -> String { text.replacing("\\n", with: "\n") }
}

extension String {
    fileprivate func split(_ separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: true).map(String.init)
    }
}
