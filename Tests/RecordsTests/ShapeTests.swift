import Records
import TestSupport
import Testing

@Suite struct ShapeTests {
    /// Texts that a shape takes, and texts that it refuses with one code.
    @Test(
        arguments: [
            (.text, ["a", " a "], ["", "  ", "\t"], .emptyText),
            (
                .identifier, ["a", "a-b-2", "115"],
                ["", "A", "a_b", "ä", "-a", "a-", "a--b", "a b"], .notIdentifier
            ),
            (
                .integer, ["0", "-3", "12"], ["", "1.0", "x", "1 ", "99999999999999999999"],
                .notInteger
            ),
            (
                .money, ["0", "46", "46.0", "27.60"],
                ["", "46,00", "46.001", "46.", ".5", "-1", "+1", "1e3", "10000000", "€"], .notMoney
            ),
            (
                .day, ["2026-11-22", "2024-02-29"],
                [
                    "", "22.11.2026", "2026-13-01", "2026-00-10", "2026-1-1", "2026-02-30",
                    "2025-02-29",
                    "2026-04-31", "+026-01-01", "2026-11-32",
                ], .notDay
            ),
            (
                .month, ["2026-11", "unknown"], ["", "2026", "2026-13", "11-2026", "2026-1"],
                .notMonth
            ),
            (
                .time, ["00:00", "08:30", "24:00"],
                ["", "8:30", "24:01", "08:60", "0830", "08:3", "+8:30"], .notTime
            ),
            (.boolean, ["true", "false"], ["", "yes", "True", "1"], .notBoolean),
            (.oneOf(["law", "city"]), ["law", "city"], ["", "Law", "unsure"], .notOneOf),
        ] as [(Shape, [String], [String], Problem.Code)])
    func scalars(shape: Shape, good: [String], bad: [String], code: Problem.Code) {
        let place = SourcePosition(file: "f", line: 2, column: 5)
        for text in good {
            #expect(shape.problems(of: Record(.scalar(text), at: place)) == [], "\(text)")
        }
        for text in bad {
            let problems = shape.problems(of: Record(.scalar(text), at: place))
            #expect(problems.map(\.code) == [code], "\(text)")
            #expect(problems.first?.position == place)
            #expect(problems.first?.values.first == text)
        }
    }

    static let service = Shape.map([
        .required("id", .identifier), .optional("fee", .money), .optional("says", .list(.text)),
        .optional("texts", .table(.text)),
    ])

    @Test(
        arguments: [
            ("{id: a}", []), ("{id: a, fee: 5, says: [x], texts: {any: x}}", []),
            ("{}", ["missing-key id"]), ("[]", ["expected-map"]), ("a", ["expected-map"]),
            ("{id: a, gebuehr: 5}", ["unknown-key gebuehr id, fee, says, texts"]),
            ("{id: A B, fee: x}", ["not-identifier A B", "not-money x"]),
            ("{id: a, says: x}", ["expected-list"]),
            ("{id: a, says: [[x]]}", ["expected-scalar"]),
            ("{id: [a]}", ["expected-scalar"]), ("{id: a, texts: x}", ["expected-map"]),
            ("{id: a, texts: {k: ''}}", ["empty-text "]),
        ] as [(String, [String])])
    func maps(yaml: String, expected: [String]) throws {
        let problems = Self.service.problems(of: try Record.yaml(yaml))
        #expect(
            problems.map { ([$0.code.rawValue] + $0.values).joined(separator: " ") } == expected)
    }

    /// An editor finds the place: the unknown key's own, and that of the map where one is missing.
    @Test func problemsHaveLineAndColumn() throws {
        let record = try Record.yaml("id: a\nsays:\n  - x\n  - ''\nfeee: 3\n")
        let places = Self.service.problems(of: record).map {
            "\($0.position.line):\($0.position.column)"
        }
        #expect(places == ["4:5", "5:1"])
    }

    @Test func problemsSortByPlace() {
        let problems = [("b", 1, 1), ("a", 2, 1), ("a", 1, 9), ("a", 1, 2)].map {
            Problem(.emptyText, at: SourcePosition(file: $0.0, line: $0.1, column: $0.2))
        }
        #expect(problems.sorted().map(\.position.column) == [2, 9, 1, 1])
    }
}

@Suite struct NotationTests {
    @Test(
        arguments: [
            ("46", 4600), ("46.5", 4650), ("27.60", 2760), ("0.05", 5), ("9999999.99", 999_999_999),
            ("99999999999999999999", nil), ("1.2.3", nil), ("", nil),
        ] as [(String, Int?)])
    func cents(text: String, expected: Int?) { #expect(Notation.cents(text) == expected) }

    @Test(arguments: [("00:00", 0), ("08:30", 510), ("24:00", 1440)])
    func minutes(text: String, expected: Int) { #expect(Notation.minutes(text) == expected) }
}
