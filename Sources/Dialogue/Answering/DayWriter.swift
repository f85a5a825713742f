import Catalogue

/// Days in words: "Dienstag, 17. November 2026".
struct DayWriter {
    let texts: Texts

    func text(_ day: CivilDate) -> String {
        texts[
            "day.long",
            [
                "weekday": texts["weekday." + day.weekday.rawValue], "day": String(day.day),
                "month": texts["month.\(day.month)"], "year": String(day.year),
            ]]
    }
}
