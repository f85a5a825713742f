/// Nouns whose ending tells gender and inflection.
enum Suffixes {
    private static let rows: [(suffix: String, gender: Gender, ending: String, plural: String?)] = [
        ("ung", .feminine, "", "en"), ("heit", .feminine, "", "en"), ("keit", .feminine, "", "en"),
        ("schaft", .feminine, "", "en"), ("tion", .feminine, "", "en"),
        ("tät", .feminine, "", "en"),
        ("chen", .neuter, "s", ""), ("lein", .neuter, "s", ""), ("ling", .masculine, "s", "e"),
    ]

    /// The noun that a form belongs to: "Verpachtungen" → "Verpachtung".
    static func noun(_ form: String) -> Noun? {
        for row in rows {
            let plural = row.plural ?? ""
            for ending in Set([plural, row.ending, ""]).sorted(by: >)
            where form.hasSuffix(row.suffix + ending) {
                let lemma = String(form.dropLast(ending.count))
                guard lemma.count > row.suffix.count + 1 else { continue }
                return Noun(
                    lemma: lemma, gender: row.gender, ending: row.ending, plural: lemma + plural)
            }
        }
        return nil
    }
}
