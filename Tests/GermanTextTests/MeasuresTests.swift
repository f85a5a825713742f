import GermanText
import Records
import TestSupport
import Testing

@Suite struct MeasuresTests {
    static let words = try! MeasureWords(KnowledgeSource.packed("language/zahlen-und-zeiten.yaml"))

    @Test func dataFitsItsShape() throws {
        let record = try KnowledgeSource.record("language/zahlen-und-zeiten.yaml")
        #expect(MeasureWords.shape.problems(of: record) == [])
    }

    /// Text, and what is found in it: the part of the text, "=", the value; parted by " | ".
    @Test(arguments: Fixture.rows("measures.tsv"))
    func table(row: [String]) {
        #expect(Self.describe(row[0]) == row[1], "\(row[0])")
    }

    @Test func rangesAreOrderedAndOnTokens() {
        var random = SeededGenerator(seed: 11)
        let pieces = Fixture.rows("measures.tsv").flatMap {
            $0[0].split(separator: " ").map(String.init)
        }
        for _ in 0..<Proof.count(1_000) {
            let text = (0..<12).map { _ in pieces.randomElement(using: &random)! }
                .joined(separator: Bool.random(using: &random) ? " " : "")
            let tokens = Tokenizer.tokens(of: text)
            let (starts, ends) = (
                Set(tokens.map(\.range.lowerBound)), Set(tokens.map(\.range.upperBound))
            )
            var end = 0
            for measure in Measures.find(in: tokens, Self.words) {
                #expect(measure.range.lowerBound >= end && !measure.range.isEmpty)
                #expect(starts.contains(measure.range.lowerBound))
                #expect(ends.contains(measure.range.upperBound))
                end = measure.range.upperBound
            }
        }
    }

    static func describe(_ text: String) -> String {
        let bytes = Array(text.utf8)
        return Measures.find(in: text, words).map { measure in
            String(decoding: bytes[measure.range], as: UTF8.self) + " = " + notation(measure.value)
        }.joined(separator: " | ")
    }

    private static func notation(_ value: Measure.Value) -> String {
        switch value {
        case .number(let number): "number \(notation(number))"
        case .amount(let cents): "amount \(cents)"
        case .day(let day): "day \(notation(day))"
        case .clock(let minutes): "clock \(minutes / 60):\(minutes % 60)"
        case .duration(let count, let unit): "duration \(notation(count)) \(unit)"
        case .age(let age): "age \(age)"
        case .citation(let citation): notation(citation)
        }
    }

    private static func notation(_ number: Quantity) -> String {
        guard number.decimals > 0 else { return "\(number.digits)" }
        let digits = "\(number.digits)"
        let zeros = String(repeating: "0", count: max(0, number.decimals + 1 - digits.count))
        let padded = zeros + digits
        return "\(padded.dropLast(number.decimals)).\(padded.suffix(number.decimals))"
    }

    private static func notation(_ day: DayExpression) -> String {
        switch day {
        case .dayMonth(let day, let month, let year):
            "\(day)-\(month)-\(year.map(String.init) ?? "?")"
        case .dayOfMonth(let day): "\(day)-?"
        case .month(let month, let year, let part):
            "\(part.map { "\($0) of " } ?? "")month \(month)\(year.map { " \($0)" } ?? "")"
        case .relativeDay(let days): "today \(days)"
        case .relative(let count, let unit): "\(count) \(unit)"
        case .weekday(let day, let turn): "weekday \(day)\(turn.map { " \($0)" } ?? "")"
        case .weekdayInWeek(let day, let week): "weekday \(day) of week \(week)"
        }
    }

    private static func notation(_ citation: Citation) -> String {
        let parts = citation.parts.map { "\($0.level) \($0.number)" }
        let all =
            ["\(citation.head) " + citation.numbers.joined(separator: "+")] + parts
            + (citation.law.map { [$0] } ?? [])
        return all.joined(separator: ", ")
    }
}
