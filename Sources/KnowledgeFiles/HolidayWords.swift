import Catalogue
import Dialogue
import Records

/// The words by which questions name public holidays, taken from the calendars.
enum HolidayWords {
    static func terms(of calendars: Record) -> Record {
        var entries: [Record.Entry] = []
        for calendar in calendars.entries.map(\.value)
        where calendar["kind"]?.scalar == Holidays.kind {
            entries.append(term(HolidayTerms.anyHoliday, calendar["says"]?.items ?? [], calendar))
            for day in calendar["days"]?.items ?? [] {
                guard let id = day["id"]?.scalar, let name = day["name"] else { continue }
                entries.append(term(id, [name] + (day["says"]?.items ?? []), day))
            }
        }
        return Record(.map(entries), at: calendars.position)
    }

    private static func term(_ id: String, _ words: [Record], _ source: Record) -> Record.Entry {
        let list = Record(.list(words), at: source.position)
        let field = Record.Entry(key: "words", keyPosition: source.position, value: list)
        return Record.Entry(
            key: id, keyPosition: source.position,
            value: Record(.map([field]), at: source.position))
    }
}
