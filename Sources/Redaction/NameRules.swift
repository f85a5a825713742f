import GermanText
import Records

/// Words in and around names.
package struct NameRules: Sendable {
    let given: Set<String>
    let family: Set<String>
    let titles: Set<String>
    let possessives: Set<String>
    let relations: Set<String>
    let called: Set<String>
    let verbs: Set<String>
    let particles: Set<String>
    let notNames: Set<String>

    static let shape = Shape.map(
        [
            "given", "family", "titles", "possessives", "relations", "called", "verbs", "particles",
            "not_names",
        ]
        .map { .required($0, .text) })

    init(_ record: PackedRecord?) {
        given = WordSet.words(record?["given"])
        family = WordSet.words(record?["family"])
        titles = WordSet.words(record?["titles"])
        possessives = WordSet.words(record?["possessives"])
        relations = WordSet.words(record?["relations"])
        called = WordSet.words(record?["called"])
        verbs = WordSet.words(record?["verbs"])
        particles = WordSet.words(record?["particles"])
        notNames = WordSet.words(record?["not_names"])
    }
}

/// Words of streets.
package struct AddressRules: Sendable {
    let streets: [String]
    let openers: Set<String>
    let articles: Set<String>
    let notStreets: Set<String>

    static let shape = Shape.map(
        ["streets", "openers", "articles", "not_streets"].map { .required($0, .text) })

    init(_ record: PackedRecord?) {
        streets = WordSet.words(record?["streets"]).sorted()
        openers = WordSet.words(record?["openers"])
        articles = WordSet.words(record?["articles"])
        notStreets = WordSet.words(record?["not_streets"])
    }
}

/// Words of health.
package struct HealthRules: Sendable {
    let stems: StemTable
    let states: Set<String>
    let persons: Set<String>

    static let shape = Shape.map(
        ["stems", "states", "persons"].map { .required($0, .text) })

    init(_ record: PackedRecord?) {
        stems = StemTable(WordSet.words(record?["stems"]))
        states = WordSet.words(record?["states"])
        persons = WordSet.words(record?["persons"])
    }
}

/// Many words in one scalar of a data file, parted by spaces.
enum WordSet {
    static func words(_ record: PackedRecord?) -> Set<String> {
        Set((record?.scalar ?? "").split(separator: " ").map { Cues.normal(String($0)) })
    }
}

/// Parts of words, found in one run over a word.
struct StemTable: Sendable {
    /// By their first three bytes.
    private let byHead: [UInt32: [[UInt8]]]

    init(_ stems: Set<String>) {
        let letters = stems.map { Array($0.utf8) }.filter { $0.count >= 3 }
        byHead = Dictionary(grouping: letters) { Self.head($0[...]) }
    }

    func occurs(in word: String) -> Bool {
        let letters = Array(word.utf8)
        guard letters.count >= 3 else { return false }
        return (0...(letters.count - 3)).contains { place in
            let rest = letters[place...]
            return byHead[Self.head(rest)]?.contains { rest.starts(with: $0) } ?? false
        }
    }

    private static func head(_ letters: ArraySlice<UInt8>) -> UInt32 {
        letters.prefix(3).reduce(0) { $0 << 8 | UInt32($1) }
    }
}
