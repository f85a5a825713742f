import Records

/// The closed word classes and endings of German, from `plain/grammar.yaml`.
struct Grammar: Sendable {
    /// How the adjectives after a determiner are inflected.
    enum Declension: String, Sendable { case definite, indefinite, strong, weak, mixed }

    struct Determiner: Hashable, Sendable {
        let agreement: Agreement
        /// What the adjective after it takes.
        let adjective: Declension
        /// "d", "dies", "ein": what stays when gender or case change.
        let stem: String
    }

    struct Pronoun: Sendable {
        let cases: Cases
        let persons: Persons
    }

    let classes: [String: WordClass]
    let determiners: [String: [Determiner]]
    let pronouns: [String: Pronoun]
    let contractions: [String: (preposition: String, article: String)]
    let contracted: [String: String]
    let articles: [[String]]
    let endings: [Declension: [[String]]]
    let separable: [String]
    let inseparable: [String]
    let mixedPrefixes: [String]
    let auxiliaries: Set<String>
    let modals: Set<String>
    let numbers: [String: String]
    let units: Set<String>
    /// The cases that prepositions take.
    let governed: [String: Cases]
    /// Contractions that are the usual form: "bei dem" → "beim".
    let melting: Set<String>
    /// "würde" → "werden": forms that no principal part tells.
    let subjunctives: [String: String]
    private let words: [String: String]

    static let articleStem = "d"

    var demonstrative: String? { words["demonstrative"] }
    var have: String { words["have"] ?? "" }
    var be: String { words["be"] ?? "" }
    var become: String { words["become"] ?? "" }
    var need: String { words["need"] ?? "" }
    var zu: String { words["zu"] ?? "" }
    var not: String { words["not"] ?? "" }
    var polite: String { words["polite"] ?? "" }
    var one: String { words["one"] ?? "" }

    init(_ record: PackedRecord?) {
        let source = GrammarSource(record)
        articles = source.columns("articles")
        endings = source.endings
        separable = source.list("prefixes", "separable").sorted { $0.utf8.count > $1.utf8.count }
        inseparable = source.list("prefixes", "inseparable")
        mixedPrefixes = source.list("prefixes", "mixed")
        auxiliaries = Set(source.list("auxiliaries"))
        modals = Set(source.list("modals"))
        numbers = source.table("numbers")
        units = Set(source.list("units"))
        melting = Set(source.list("melting"))
        governed = source.table("governed").mapValues { names in
            Cases(names.split(separator: " ").compactMap { Cases(name: $0) })
        }
        subjunctives = source.table("subjunctives")
        words = source.scalars
        pronouns = source.pronouns
        determiners = source.determiners(articles: articles, endings: endings)
        let pairs = source.table("contractions").mapValues { text in
            let parts = text.split(separator: " ").map(String.init)
            return (preposition: parts[0], article: parts.last ?? "")
        }
        contractions = pairs
        contracted = Dictionary(
            pairs.map { ($1.preposition + " " + $1.article, $0) }.sorted { $0.0 < $1.0 }
        ) { first, _ in first }
        var classes = source.classes
        for form in determiners.keys { classes[form, default: []].insert(.determiner) }
        for form in pronouns.keys { classes[form, default: []].insert(.pronoun) }
        self.classes = classes
    }

    var joiners: Set<String> {
        Set(classes.filter { $0.value.contains(.joining) }.map(\.key))
    }

    func ending(_ declension: Declension, _ gender: Gender, _ oneCase: Cases) -> String {
        endings[declension]?[gender.rawValue][oneCase.column] ?? ""
    }

    /// The form of a determiner with another agreement: "ein" + feminine dative → "einer".
    func determiner(_ stem: String, _ gender: Gender, _ oneCase: Cases, like: Declension) -> String
    {
        guard stem != Self.articleStem else { return articles[gender.rawValue][oneCase.column] }
        return stem + ending(like == .weak ? .definite : .indefinite, gender, oneCase)
    }
}

/// Decodes the sections of the grammar file.
private struct GrammarSource {
    let record: PackedRecord?

    init(_ record: PackedRecord?) { self.record = record }

    func list(_ path: String...) -> [String] {
        path.reduce(record) { $0?[$1] }?.items.compactMap(\.scalar) ?? []
    }

    func table(_ key: String) -> [String: String] { Self.scalars(record?[key]) }

    var scalars: [String: String] { Self.scalars(record) }

    private static func scalars(_ map: PackedRecord?) -> [String: String] {
        guard let map else { return [:] }
        return Dictionary(
            uniqueKeysWithValues: (0..<map.count).compactMap { index in
                map[index].scalar.map { (map.key(index).text, $0) }
            })
    }

    private static let genders = ["m", "f", "n", "pl"]

    private static func columns(_ table: PackedRecord?) -> [[String]] {
        genders.map { gender in
            let row = (table?[gender]?.scalar ?? "- - - -").split(separator: " ")
            return row.map { $0 == "-" ? "" : String($0) }
        }
    }

    func columns(_ key: String) -> [[String]] { Self.columns(record?[key]) }

    var endings: [Grammar.Declension: [[String]]] {
        let all: [Grammar.Declension] = [.definite, .indefinite, .strong, .weak, .mixed]
        return Dictionary(
            uniqueKeysWithValues: all.map { ($0, Self.columns(record?["endings"]?[$0.rawValue])) })
    }

    var classes: [String: WordClass] {
        var classes: [String: WordClass] = [:]
        for (name, wordClass) in WordClass.names {
            for word in list("classes", name) { classes[word, default: []].insert(wordClass) }
        }
        return classes
    }

    var pronouns: [String: Grammar.Pronoun] {
        var pronouns: [String: Grammar.Pronoun] = [:]
        for row in record?["pronouns"]?.items ?? [] {
            let names = { (key: String) in (row[key]?.scalar ?? "").split(separator: " ") }
            let cases = names("cases").compactMap { Cases(name: $0) }
            let persons = names("person").compactMap { Persons(name: $0) }
            pronouns[row["form"]?.scalar ?? ""] = Grammar.Pronoun(
                cases: Cases(cases), persons: Persons(persons))
        }
        return pronouns
    }

    func determiners(
        articles: [[String]], endings: [Grammar.Declension: [[String]]]
    ) -> [String: [Grammar.Determiner]] {
        var found: [String: [Grammar.Determiner]] = [:]
        func add(_ forms: [[String]], _ stem: String, _ adjective: Grammar.Declension) {
            for gender in Gender.allCases {
                for one in Cases.single {
                    let form = forms[gender.rawValue][one.column]
                    let agreement = Agreement(gender: gender, cases: one)
                    found[form, default: []].append(
                        Grammar.Determiner(agreement: agreement, adjective: adjective, stem: stem))
                }
            }
        }
        add(articles, Grammar.articleStem, .weak)
        for (key, declension, adjective) in [
            ("definite_stems", Grammar.Declension.definite, Grammar.Declension.weak),
            ("indefinite_stems", .indefinite, .mixed),
        ] {
            for stem in list(key) {
                let forms = (endings[declension] ?? []).map { $0.map { stem + $0 } }
                add(forms, stem, adjective)
            }
        }
        return found
    }
}
