import Catalogue
import Records
import TestSupport
import Testing

@Suite struct HolidaysTests {
    static func catalogue(_ calendar: Record) -> KnowledgeCatalogue {
        let place = SourcePosition(file: "test")
        func map(_ key: String, _ value: Record) -> Record {
            Record(.map([.init(key: key, keyPosition: place, value: value)]), at: place)
        }
        return KnowledgeCatalogue(map("calendars", map(calendar["id"]!.scalar!, calendar)).packed)
    }

    static let hessen = catalogue(
        try! KnowledgeSource.record("hessen/calendars/feiertage-hessen.yaml")
    ).holidays!

    /// Year, month and day of Easter Sunday, from 1990 to 2060.
    @Test(arguments: Fixture.rows("easter.tsv"))
    func easter(row: [String]) throws {
        let calendar = Self.catalogue(
            try Record.yaml("{id: t, kind: public-holidays, days: [{id: o, name: O, easter: 0}]}"))
        let days = calendar.holidays?.all(in: Int(row[0])!).map(\.date.isoText)
        #expect(days == [row[0] + "-" + row[1]])
    }

    @Test func easterIsASundayBetweenItsLimits() throws {
        let calendar = Self.catalogue(
            try Record.yaml("{id: t, kind: public-holidays, days: [{id: o, name: O, easter: 0}]}"))
        for year in 1583...2500 {
            let day = try #require(calendar.holidays?.all(in: year).first?.date)
            #expect(day.weekday == .so)
            #expect(day >= CivilDate(year, 3, 22)! && day <= CivilDate(year, 4, 25)!, "\(year)")
        }
    }

    /// § 1 Abs. 1 HFeiertagsG for two years.
    @Test(arguments: [
        (
            2026,
            [
                "01-01 Neujahr", "04-03 Karfreitag", "04-05 Ostersonntag", "04-06 Ostermontag",
                "05-01 1. Mai",
                "05-14 Christi Himmelfahrt", "05-24 Pfingstsonntag", "05-25 Pfingstmontag",
                "06-04 Fronleichnam", "10-03 Tag der Deutschen Einheit", "12-25 1. Weihnachtstag",
                "12-26 2. Weihnachtstag",
            ]
        ),
        (
            2027,
            [
                "01-01 Neujahr", "03-26 Karfreitag", "03-28 Ostersonntag", "03-29 Ostermontag",
                "05-01 1. Mai",
                "05-06 Christi Himmelfahrt", "05-16 Pfingstsonntag", "05-17 Pfingstmontag",
                "05-27 Fronleichnam", "10-03 Tag der Deutschen Einheit", "12-25 1. Weihnachtstag",
                "12-26 2. Weihnachtstag",
            ]
        ),
    ])
    func hessen(year: Int, expected: [String]) {
        let days = Self.hessen.all(in: year).map { "\($0.date.isoText.dropFirst(5)) \($0.name)" }
        #expect(days == expected)
    }

    @Test func aDayIsAHolidayOrNot() {
        #expect(
            Self.hessen.holiday(on: CivilDate(2026, 6, 4)!)?.id == "feiertage-hessen/fronleichnam")
        #expect(Self.hessen.holiday(on: CivilDate(2026, 6, 4)!)?.source.isEmpty == false)
        #expect(Self.hessen.holiday(on: CivilDate(2026, 12, 24)!) == nil)
        #expect(Self.hessen.holiday(on: CivilDate(2026, 10, 31)!) == nil, "not in Hessen")
        #expect(Self.hessen.holiday(on: CivilDate(2026, 11, 1)!) == nil, "not in Hessen")
    }

    /// Two holidays can share a day (2008: 1 May and Ascension); both are told.
    @Test func twoHolidaysOnOneDay() {
        let days = Self.hessen.all(in: 2008).filter { $0.date == CivilDate(2008, 5, 1) }
        #expect(days.map(\.name) == ["1. Mai", "Christi Himmelfahrt"])
    }

    @Test func otherCalendarsAreNoHolidays() throws {
        let school = try Record.yaml("{id: t, kind: school-holidays, days: []}")
        #expect(Self.catalogue(school).holidays == nil)
    }

    @Test func aLeapDayIsSkippedInOtherYears() throws {
        let calendar = Self.catalogue(
            try Record.yaml("{id: t, kind: public-holidays, days: [{id: s, name: S, day: 02-29}]}"))
        #expect(calendar.holidays?.all(in: 2026).isEmpty == true)
        #expect(calendar.holidays?.all(in: 2028).count == 1)
    }
}
