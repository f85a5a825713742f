import Records

/// Reads verbs from their records: principal parts given, or by the rules of weak verbs.
struct VerbDecoder {
    let grammar: Grammar

    static let shape = Shape.map([
        .optional("forms", .text), .optional("prefix", .text), .optional("aux", .text),
        .optional("takes", .text), .optional("agent", .text), .optional("plain", .text),
        .optional("noun", .text), .optional("note", .text),
        .optional("present", .list(.text)), .optional("preterite", .list(.text)),
    ])

    func verb(_ lemma: String, _ record: PackedRecord?) -> Verb? {
        let text = { (key: String) in record?[key]?.scalar ?? "" }
        let prefix = text("prefix")
        guard lemma.hasPrefix(prefix), lemma.count > prefix.count + 2 else { return nil }
        let base = String(lemma.dropFirst(prefix.count))
        let weak = WeakVerb(base: base, prefix: prefix, grammar: grammar)
        let given = text("forms").split(separator: ",").map { Self.trimmed($0) }
        // "reicht ein": the prefix is named apart.
        let third = given.first.map { Self.withoutPrefix($0, prefix) } ?? weak.third
        let past = given.count > 1 ? Self.withoutPrefix(given[1], prefix) : weak.past
        let participle = given.count > 2 ? given[2] : weak.participle
        let list = { (key: String) in record?[key]?.items.compactMap(\.scalar) ?? [] }
        let present = list("present")
        let preterite = list("preterite")
        let nouns = text("noun").split(separator: ",").map { Self.trimmed($0) }
        return Verb(
            lemma: lemma, prefix: prefix, base: base,
            present: present.count == 6 ? present : weak.presentRow(third: third),
            preterite: preterite.count == 6 ? preterite : weak.preteriteRow(past: past),
            participle: participle, auxiliary: text("aux").isEmpty ? grammar.have : text("aux"),
            frame: text("takes"), agent: text("agent"),
            plain: record?["plain"]?.scalar, nouns: nouns)
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    private static func withoutPrefix(_ form: String, _ prefix: String) -> String {
        guard !prefix.isEmpty, form.hasSuffix(" " + prefix) else { return form }
        return String(form.dropLast(prefix.count + 1))
    }
}

/// The forms of a regular weak verb.
private struct WeakVerb {
    let base: String
    let prefix: String
    let grammar: Grammar

    private var stem: String {
        base.hasSuffix("en") ? String(base.dropLast(2)) : String(base.dropLast())
    }

    /// "arbeit-et", "rechn-et": a vowel keeps the ending apart.
    private var link: String {
        let letters = Array(stem)
        guard let last = letters.last else { return "" }
        if last == "t" || last == "d" { return "e" }
        guard last == "m" || last == "n", letters.count > 1 else { return "" }
        let before = letters[letters.count - 2]
        return "aeiouäöülrhmn".contains(before) ? "" : "e"
    }

    var third: String { stem + link + "t" }
    var past: String { stem + link + "te" }

    var participle: String {
        let hasGe =
            !base.hasSuffix("ieren") && !grammar.inseparable.contains { base.hasPrefix($0) }
            && !(prefix.isEmpty && grammar.mixedPrefixes.contains { base.hasPrefix($0) })
        return prefix + (hasGe ? "ge" : "") + third
    }

    func presentRow(third: String) -> [String] {
        let second = third.hasSuffix("t") ? String(third.dropLast()) : third
        let du =
            second.hasSuffix("s") || second.hasSuffix("z") || second.hasSuffix("ß")
            ? second + "t" : second + "st"
        return [stem + "e", du, third, base, stem + link + "t", base]
    }

    func preteriteRow(past: String) -> [String] {
        let isWeak = past.hasSuffix("e")
        let plural = isWeak ? past + "n" : past + "en"
        return [past, past + "st", past, plural, past + "t", plural]
    }
}
