import Catalogue
import Records
import TestSupport
import Testing

@Suite struct OpeningHoursTests {
    static let office = Record.office(
        """
        hours:
          sure: city
          checked: 2026-10
          weekly:
            - {days: [do], from: "13:30", to: "18:00"}
            - {days: [mo, do], from: "08:00", to: "12:00"}
            - {days: [so], from: "00:00", to: "24:00"}
            - {days: [fr], from: "12:00", to: "08:00"}
          closed:
            - {day: 2026-12-24, reason: Heiligabend}
        """)

    @Test(
        arguments: [
            (.mo, [480..<720]), (.di, []), (.mi, []), (.do, [480..<720, 810..<1080]),
            (.fr, []), (.sa, []), (.so, [0..<1440]),
        ] as [(Weekday, [Range<Int>])])
    func week(weekday: Weekday, spans: [Range<Int>]) {
        #expect(Self.office.hours?.spans(on: weekday) == spans)
    }

    /// Civil times know no change of the clock: the days of the change are days like all Sundays.
    @Test(arguments: ["2026-03-29", "2026-10-25", "2027-03-28", "2027-10-31"])
    func daysOfTheChangeOfTime(text: String) {
        let day = CivilDate(text)!
        #expect(day.weekday == .so)
        #expect(Self.office.hours?.spans(on: day.weekday) == [0..<1440])
        #expect((day + 1).weekday == .mo && (day + -1).weekday == .sa)
    }

    @Test func closedDaysHaveAReason() {
        #expect(Self.office.hours?.closure(on: CivilDate(2026, 12, 24)!) == "Heiligabend")
        #expect(Self.office.hours?.closure(on: CivilDate(2027, 12, 24)!) == nil)
    }

    @Test func anOfficeMayHaveNoHours() { #expect(Record.office("phone: '115'").hours == nil) }
}

extension Record {
    fileprivate static func office(_ fields: String) -> Office {
        let office = try! Record.yaml(fields)
        let place = SourcePosition(file: "test")
        let map = { (key: String, value: Record) in
            Record(.map([.init(key: key, keyPosition: place, value: value)]), at: place)
        }
        return KnowledgeCatalogue(map("offices", map("o", office)).packed).office("o")!
    }
}
