import Records

/// The records of `plain/` → the sections that sessions read in place: the data as they are, and a
/// table of all inflected forms with their readings.
package enum PlainCompiler {
    static let dataSection = "plain/data"
    static let formsSection = "plain/forms"
    static let startsSection = "plain/starts"
    static let readingsSection = "plain/readings"

    package static func sections(_ plain: Record) -> [(name: String, bytes: [UInt8])] {
        let data = RecordPacker.pack(plain)
        let root = PackedRecord(root: PackedBytes(keeping: data))
        var readings: [String: Set<Reading>] = [:]
        addNouns(root["nouns"], to: &readings)
        addVerbs(root["verbs"], Grammar(root["grammar"]), to: &readings)
        addAdjectives(root["adjectives"], to: &readings)
        let forms = readings.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        var starts: [UInt32] = [0]
        var packed: [UInt64] = []
        for form in forms {
            packed += merged(readings[form] ?? []).map(PackedReading.pack).sorted()
            starts.append(UInt32(packed.count))
        }
        return [
            (dataSection, data), (formsSection, PackedTable.pack(forms)),
            (startsSection, PackedArray<UInt32>.pack(starts)),
            (readingsSection, PackedArray<UInt64>.pack(packed)),
        ]
    }

    /// One reading a noun and column, its cases joined; one a verb and form, its persons joined.
    private static func merged(_ readings: Set<Reading>) -> [Reading] {
        var merged: [UInt64: UInt64] = [:]
        for bits in readings.map(PackedReading.pack) {
            let (rest, set) = (bits & ~0xFF00, bits & 0xFF00)
            merged[rest, default: 0] |= set
        }
        return merged.map { PackedReading.unpack($0 | $1) }
    }

    private static func addNouns(
        _ nouns: PackedRecord?, to readings: inout [String: Set<Reading>]
    ) {
        guard let nouns else { return }
        for index in 0..<nouns.count {
            guard let noun = Noun(lemma: nouns.key(index).text, spec: nouns[index].scalar ?? "")
            else { continue }
            for (form, agreement) in noun.forms {
                readings[form, default: []].insert(.noun(lemma: index, agreement))
            }
        }
    }

    private static func addAdjectives(
        _ list: PackedRecord?, to readings: inout [String: Set<Reading>]
    ) {
        for (index, item) in (list?.items ?? []).enumerated() {
            // "gut: besser, best": only the base form is of use here.
            let base = item.scalar ?? (item.count > 0 ? item.key(0).text : "")
            let stem = base.hasSuffix("e") ? String(base.dropLast()) : base
            for ending in ["", "e", "en", "er", "es", "em"] {
                readings[stem + ending, default: []].insert(.adjective(lemma: index))
            }
        }
    }

    private static func addVerbs(
        _ verbs: PackedRecord?, _ grammar: Grammar, to readings: inout [String: Set<Reading>]
    ) {
        guard let verbs else { return }
        let decoder = VerbDecoder(grammar: grammar)
        for (form, lemma) in grammar.subjunctives {
            guard let index = verbs.index(of: lemma) else { continue }
            for (ending, persons) in [("", Persons([.first, .third])), ("n", .plural)] {
                readings[form + ending, default: []].insert(
                    .verb(lemma: index, .subjunctive, persons, isSplit: false))
            }
        }
        for index in 0..<verbs.count {
            guard let verb = decoder.verb(verbs.key(index).text, verbs[index]) else { continue }
            for (form, kind, persons, isSplit) in forms(of: verb) {
                readings[form, default: []].insert(
                    .verb(lemma: index, kind, persons, isSplit: isSplit))
            }
        }
    }

    private typealias Form = (String, VerbForm, Persons, Bool)

    private static func forms(of verb: Verb) -> [Form] {
        var forms: [Form] = []
        for place in 0..<6 {
            let persons = Persons(rawValue: 1 << UInt8(place))
            for (kind, form) in [
                (VerbForm.present, verb.present[place]), (.preterite, verb.preterite[place]),
            ] {
                forms.append((verb.prefix + form, kind, persons, false))
                if !verb.prefix.isEmpty { forms.append((form, kind, persons, true)) }
            }
        }
        let subjunctive = verb.finite(.subjunctive, .third)
        forms.append((verb.prefix + subjunctive, .subjunctive, .third, false))
        if !verb.prefix.isEmpty { forms.append((subjunctive, .subjunctive, .third, true)) }
        forms.append((verb.lemma, .infinitive, [], false))
        if let infinitive = verb.infinitiveWithZu {
            forms.append((infinitive, .infinitiveWithZu, [], false))
        }
        forms.append((verb.participle, .participle, [], false))
        forms.append((verb.lemma + "d", .presentParticiple, [], false))
        return forms
    }
}
