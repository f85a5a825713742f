import Records

/// Readings of words and forms of lemmas, over the compiled tables.
///
/// Used by one thread; sessions are processes. What was derived for compounds is kept.
package final class Lexicon: @unchecked Sendable {
    let grammar: Grammar
    private let forms: PackedTable
    private let starts: PackedArray<UInt32>
    private let packed: PackedArray<UInt64>
    private let nouns: PackedRecord?
    private let verbs: PackedRecord?
    private let decoder: VerbDecoder

    private var derived: [Noun] = []
    private var derivedNumbers: [String: Int] = [:]
    private var cache: [String: [Reading]] = [:]
    private var verbCache: [Int: Verb] = [:]
    private lazy var deeds: [String: Int?] = readDeeds()
    private static let cacheLimit = 100_000

    init(_ file: PackedFile, _ root: PackedRecord) {
        grammar = Grammar(root["grammar"])
        forms = PackedTable(file[PlainCompiler.formsSection])
        starts = PackedArray(file[PlainCompiler.startsSection])
        packed = PackedArray(file[PlainCompiler.readingsSection])
        nouns = root["nouns"]
        verbs = root["verbs"]
        decoder = VerbDecoder(grammar: grammar)
    }

    // MARK: Reading

    /// All readings of a form as written; compounds are read by their longest known tail.
    package func readings(of form: String) -> [Reading] {
        if let known = cache[form] { return known }
        var found = listed(form)
        if Letters.isCapitalised(form), !found.contains(where: \.isNoun) {
            found += compound(form)
        }
        if cache.count > Self.cacheLimit { cache.removeAll(keepingCapacity: true) }
        cache[form] = found
        return found
    }

    private func listed(_ form: String) -> [Reading] {
        guard let place = forms.index(of: form) else { return [] }
        return (Int(starts[place])..<Int(starts[place + 1])).map {
            PackedReading.unpack(packed[$0])
        }
    }

    /// "Gewerbesteuerbescheids": the tail "Bescheids", at least four letters long.
    private func compound(_ form: String) -> [Reading] {
        let scalars = Array(form.unicodeScalars)
        guard scalars.count >= 6 else { return derived(form) }
        for start in 2...(scalars.count - 4) {
            guard let tail = Letters.capitalised(scalars[start...]) else { continue }
            let found = listed(tail).compactMap { reading -> Reading? in
                guard case .noun(let lemma, let agreement) = reading,
                    let noun = noun(lemma), noun.gender != nil
                else { return nil }
                let head = String(String.UnicodeScalarView(scalars[..<start]))
                return .noun(lemma: number(of: noun.prefixed(head)), agreement)
            }
            if !found.isEmpty { return found }
        }
        return derived(form)
    }

    private func derived(_ form: String) -> [Reading] {
        guard let noun = Suffixes.noun(form) else { return [] }
        let number = number(of: noun)
        return noun.forms.filter { $0.form == form }.map { .noun(lemma: number, $0.agreement) }
    }

    private func number(of noun: Noun) -> Int {
        let base = nouns?.count ?? 0
        if let known = derivedNumbers[noun.lemma] { return base + known }
        derivedNumbers[noun.lemma] = derived.count
        derived.append(noun)
        return base + derived.count - 1
    }

    // MARK: Lemmas

    func noun(_ number: Int) -> Noun? {
        guard let nouns, number < nouns.count else {
            let place = number - (nouns?.count ?? 0)
            return derived.indices.contains(place) ? derived[place] : nil
        }
        return Noun(lemma: nouns.key(number).text, spec: nouns[number].scalar ?? "")
    }

    /// A noun by its lemma, also a compound.
    func noun(named lemma: String) -> Noun? {
        readings(of: lemma).lazy.compactMap { reading -> Noun? in
            guard case .noun(let number, _) = reading, let noun = self.noun(number),
                noun.lemma == lemma
            else { return nil }
            return noun
        }.first
    }

    func verb(_ number: Int) -> Verb? {
        if let known = verbCache[number] { return known }
        guard let verbs, number < verbs.count,
            let verb = decoder.verb(verbs.key(number).text, verbs[number])
        else { return nil }
        verbCache[number] = verb
        return verb
    }

    func verb(named lemma: String) -> Verb? { verbs?.index(of: lemma).flatMap(verb) }

    /// The verb whose deed a noun names: "Prüfung" → "prüfen"; nil where two verbs share the noun.
    func verb(ofDeed noun: String) -> Verb? { deeds[noun].flatMap { $0.flatMap(verb) } }

    private func readDeeds() -> [String: Int?] {
        var deeds: [String: Int?] = [:]
        for index in 0..<(verbs?.count ?? 0) {
            for noun in verb(index)?.nouns ?? [] where !noun.isEmpty {
                deeds.updateValue(deeds.keys.contains(noun) ? nil : index, forKey: noun)
            }
        }
        return deeds
    }

    /// The stem of "dieser".
    var demonstrative: String? { grammar.demonstrative }

    // MARK: Classes

    func classes(_ key: String) -> WordClass { grammar.classes[key] ?? [] }
}

extension Reading {
    var isNoun: Bool { if case .noun = self { true } else { false } }

    var finitePersons: Persons? {
        if case .verb(_, let form, let persons, _) = self, form.isFinite { persons } else { nil }
    }

    var isFinite: Bool { finitePersons != nil }

    func isVerb(_ wanted: VerbForm) -> Bool {
        if case .verb(_, wanted, _, _) = self { true } else { false }
    }
}

extension Noun {
    /// The compound with this noun as its tail.
    func prefixed(_ head: String) -> Noun {
        Noun(
            lemma: head + Letters.lowercased(lemma), gender: gender ?? .plural,
            ending: genitiveEnding, plural: listedPlural.map { head + Letters.lowercased($0) })
    }
}
