import Screen
import TestSupport
import Testing

struct WrappingTests {
    struct Case: Sendable {
        var text: String
        var width: Columns
        var indent: Columns = 0
        var lines: [String]
    }

    static let compound = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"

    @Test(arguments: [
        Case(text: "", width: 10, lines: [""]),
        Case(text: "kurz", width: 10, lines: ["kurz"]),
        Case(text: "genau zehn", width: 10, lines: ["genau zehn"]),
        Case(text: "eins zwei drei", width: 10, lines: ["eins zwei", "drei"]),
        Case(text: "eins zwei   ", width: 10, lines: ["eins zwei"]),
        Case(text: "eins      zwei", width: 8, lines: ["eins", "zwei"]),
        Case(text: "a  b", width: 8, lines: ["a  b"]),
        Case(text: "oben\n\nunten", width: 8, lines: ["oben", "", "unten"]),
        Case(text: "kostet 37\u{a0}Euro", width: 10, lines: ["kostet", "37\u{a0}Euro"]),
        Case(text: "• eins zwei", width: 8, indent: 2, lines: ["• eins", "  zwei"]),
        Case(text: "    weit eingerückt", width: 12, lines: ["    weit", "eingerückt"]),
        Case(text: "Personalausweis-Antrag", width: 18, lines: ["Personalausweis-", "Antrag"]),
        Case(text: "E-Mail an uns", width: 8, lines: ["E-Mail", "an uns"]),
        Case(text: "字字字字", width: 5, lines: ["字字", "字字"]),
        Case(text: "a 字字", width: 3, lines: ["a", "字", "字"]),
        Case(text: "abc", width: 0, lines: ["ab", "c"]),
        Case(text: "ab cd", width: 3, indent: 9, lines: ["ab", "cd"]),
        Case(text: "a\tb", width: 9, lines: ["a b"]),
        Case(
            text: "• \(compound)", width: 34, indent: 2,
            lines: [
                "• Rindfleischetikettierungsüberwac", "  hungsaufgabenübertragungsgesetz",
            ]),
    ])
    func aLineBreaksWhereAReaderWouldBreakIt(_ example: Case) {
        let lines = StyledLine(example.text)
            .wrapped(to: example.width, hangingIndent: example.indent)
        #expect(lines.map(\.text) == example.lines)
    }

    @Test func rolesGoOnBehindTheBreak() {
        let line = StyledLine([Span("Das "), Span("Meldegesetz gilt", .link)])
        #expect(
            line.wrapped(to: 11) == [
                StyledLine("Das"), StyledLine("Meldegesetz", .link), StyledLine("gilt", .link),
            ])
    }

    @Test func aFloodOfMarksIsWrappedAtOnce() {
        let flood = "a" + String(repeating: "\u{301}\u{323}", count: 100_000) + " b"
        let start = ContinuousClock.now
        #expect(StyledLine(flood).wrapped(to: 2).count == 2)
        #expect(ContinuousClock.now - start < .seconds(1))
    }

    @Test(arguments: 0..<UInt64(Proof.count(200)))
    func nothingIsTooWideAndNothingIsLost(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let line = RandomText.line(&random, length: 80)
        let width = Columns(.random(in: 2...40, using: &random))
        let indent = Columns(.random(in: 0...12, using: &random))
        let lines = line.wrapped(to: width, hangingIndent: indent)
        for line in lines {
            #expect(line.columns <= width)
            #expect(line.text.last != " ")
        }
        let letters = { (text: String) in
            text.unicodeScalars.filter { !" \n\t".unicodeScalars.contains($0) }
        }
        #expect(letters(lines.map(\.text).joined()).elementsEqual(letters(line.text)))
    }
}
