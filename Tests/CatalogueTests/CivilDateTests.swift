import Catalogue
import TestSupport
import Testing

@Suite struct CivilDateTests {
    /// 400 years hold 146,097 days; every day of two such rounds comes back from its number.
    @Test func everyDayOfEightHundredYearsComesBack() {
        var number = CivilDate(1600, 1, 1)!.dayNumber
        let end = CivilDate(2400, 1, 1)!.dayNumber
        #expect(end - number == 2 * 146_097)
        var previous = CivilDate(dayNumber: number - 1)
        var isRight = true
        while number < end {
            let day = CivilDate(dayNumber: number)
            isRight =
                isRight && day.dayNumber == number && previous < day
                && day.weekday.isoNumber == previous.weekday.isoNumber % 7 + 1
                && CivilDate(day.year, day.month, day.day) == day
            previous = day
            number += 1
        }
        #expect(isRight && previous == CivilDate(2399, 12, 31))
    }

    @Test(arguments: [
        ("1970-01-01", Weekday.do), ("2000-02-29", .di), ("2026-11-22", .so), ("2024-12-24", .di),
        ("1600-01-01", .sa), ("1900-03-01", .do), ("2100-12-31", .fr), ("0001-01-01", .mo),
    ])
    func weekdays(text: String, weekday: Weekday) { #expect(CivilDate(text)?.weekday == weekday) }

    @Test(arguments: [
        "2026-02-29", "2100-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-01",
        "2026-01-00", "2026-1-1", "22.11.2026", "", "2026-11-22T10:00", "+026-01-01", "2026-+1-01",
        "2026-01-+1", "2026-01- 1", "abcd-ef-gh", "2026-11-22-", "²026-01-01",
    ])
    func whatIsNoDay(text: String) { #expect(CivilDate(text) == nil) }

    @Test(arguments: ["2024-02-29", "2000-02-29", "0999-12-31", "9999-12-31"])
    func isoTextComesBack(text: String) { #expect(CivilDate(text)?.isoText == text) }

    @Test(arguments: [
        ("2026-11-22", 0, "2026-11-22"), ("2026-11-22", 9, "2026-12-01"),
        ("2024-02-28", 1, "2024-02-29"),
        ("2026-03-01", -1, "2026-02-28"), ("2026-12-31", 1, "2027-01-01"),
        ("2026-01-01", 365, "2027-01-01"),
    ])
    func days(from: String, count: Int, to: String) {
        #expect((CivilDate(from)! + count).isoText == to)
    }

    /// The end of a period in months is the same day, or the last one of a shorter month.
    @Test(arguments: [
        ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
        ("2026-11-30", 3, "2027-02-28"),
        ("2026-11-22", 12, "2027-11-22"), ("2026-11-22", -11, "2025-12-22"),
        ("2026-03-31", -1, "2026-02-28"),
        ("2024-02-29", 12, "2025-02-28"), ("2026-11-22", 0, "2026-11-22"),
        ("2026-12-31", 2, "2027-02-28"),
        ("2026-05-31", -27, "2024-02-29"),
    ])
    func months(from: String, count: Int, to: String) {
        #expect(CivilDate(from)!.adding(months: count).isoText == to)
    }

    @Test(
        arguments: [
            ("2026-11-22", "2010-11-22", 16), ("2026-11-22", "2010-11-23", 15),
            ("2026-11-22", "2026-11-23", nil), ("2025-02-28", "2024-02-29", 0),
            ("2025-03-01", "2024-02-29", 1), ("2026-11-22", "2026-11-22", 0),
        ] as [(String, String, Int?)])
    func ages(on day: String, birth: String, years: Int?) {
        #expect(CivilDate(day)!.years(since: CivilDate(birth)!) == years)
    }

    @Test(
        arguments: [
            ("2026-11-22T10:00", 600), ("2026-11-22", 0), ("2026-11-22T23:59:59", 1439),
            ("2026-11-22T24:00", nil), ("2026-11-22T10", nil), ("2026-11-22T10:60", nil),
            ("2026-11-22T1:00", nil), ("2026-11-22 10:00", nil), ("2026-11-22T", nil),
            ("T10:00", nil),
            ("2026-11-22T10:00:61", nil), ("2026-11-22T10:00:00:00", nil),
            ("2026-11-22T+9:00", nil),
            ("2026-11-22T10:00Z", nil), ("jetzt", nil), ("", nil),
        ] as [(String, Int?)])
    func times(text: String, minutes: Int?) { #expect(CivilTime(text)?.minutes == minutes) }
}
