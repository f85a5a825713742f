import Catalogue
import Records
import TestSupport
import Testing

@Suite struct FactTests {
    static func fact(_ yaml: String) throws -> Fact {
        Fact.ofRule("s", try Record.yaml(yaml).packed)
    }

    /// What is written, the day, and how far the fact may be stated then.
    @Test(arguments: Fixture.rows("standing.tsv"))
    func standing(row: [String]) throws {
        let fact = try Self.fact("{id: f, text: T, " + row[0] + "}")
        let standing = fact.standing(on: CivilDate(row[1])!, recheckMonths: 12)
        #expect("\(standing)" == row[2], "\(row[0]) on \(row[1])")
    }

    /// A fact that was checked is silent, certain and uncertain over the days, in this order.
    @Test func standingChangesOnlyAtItsLimits() throws {
        let fact = try Self.fact(
            "{id: f, text: T, sure: law, checked: 2026-02, valid_from: 2026-03-01, valid_to: 2027-06-30}"
        )
        var runs: [(String, CivilDate)] = []
        for number in CivilDate(2026, 1, 1)!.dayNumber...CivilDate(2027, 12, 31)!.dayNumber {
            let day = CivilDate(dayNumber: number)
            let standing = "\(fact.standing(on: day, recheckMonths: 12))"
            if runs.last?.0 != standing { runs.append((standing, day)) }
        }
        #expect(
            runs.map { "\($0.0) \($0.1.isoText)" } == [
                "silent 2026-01-01", "certain 2026-03-01", "uncertain 2027-03-01",
                "silent 2027-07-01",
            ])
    }

    @Test(
        arguments: [
            ("{}", [0, 15, 99], []), ("{age: {from: 24}}", [24, 99], [0, 23]),
            ("{age: {below: 24}}", [0, 23], [24]),
            ("{age: {from: 6, below: 12}}", [6, 11], [5, 12]),
            ("{age: {from: 12, below: 6}}", [], [5, 6, 12]),
        ] as [(String, [Int], [Int])])
    func ages(when: String, holds: [Int], not: [Int]) throws {
        let fact = try Self.fact("{id: f, text: T, when: \(when)}")
        #expect(fact.canHold(in: .unknown))
        for age in holds { #expect(fact.canHold(in: Situation(age: age)), "\(age)") }
        for age in not { #expect(!fact.canHold(in: Situation(age: age)), "\(age)") }
    }

    @Test(
        arguments: [
            ("{euro: 46.00}", .money(4600)), ("{euro: 27.6}", .money(2760)),
            ("{day: 2026-11-22}", .day(CivilDate(2026, 11, 22)!)), ("{days: 0}", nil), ("{}", nil),
        ] as [(String, FactValue?)])
    func values(yaml: String, expected: FactValue?) throws {
        #expect(try Self.fact("{id: f, text: T, value: \(yaml)}").value == expected)
    }

    /// The day of the event does not count; the last day of the period does (§§ 187, 188 BGB).
    @Test(arguments: [
        ("{weeks: 2, from: move-in}", "2026-11-03", "2026-11-17"),
        ("{days: 1}", "2026-12-31", "2027-01-01"),
        ("{months: 1}", "2026-01-31", "2026-02-28"), ("{years: 1}", "2024-02-29", "2025-02-28"),
        ("{months: 1, days: 3}", "2026-01-31", "2026-03-03"),
    ])
    func periods(yaml: String, start: String, end: String) throws {
        guard case .period(let period)? = try Self.fact("{id: f, text: T, value: \(yaml)}").value
        else {
            Issue.record("no period")
            return
        }
        #expect(period.end(after: CivilDate(start)!).isoText == end)
    }

    @Test func idsNameTheOwner() throws {
        #expect(try Self.fact("{id: fee, text: T}").id == "s/fee")
    }
}
