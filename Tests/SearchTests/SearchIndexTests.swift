import Foundation
import GermanText
import Records
import Search
import TestSupport
import Testing

@Suite struct SearchIndexTests {
    static let documents = [
        SearchDocument(
            id: "ausweis", title: "Personalausweis", keywords: ["Perso"],
            text: "Der Ausweis kostet Geld. Der Ausweis gilt lange."),
        SearchDocument(
            id: "hund", title: "Hundesteuer", keywords: ["Hund anmelden"],
            text: "Die Steuer kostet Geld."),
        SearchDocument(
            id: "wohnung", title: "Wohnsitz anmelden", keywords: ["Umzug"],
            text: "Der Umzug ist frei."),
    ]

    /// - Parameter stopwords: folded.
    static func index(
        _ documents: [SearchDocument], stopwords: [String] = ["der", "die", "ist"]
    ) throws -> SearchIndex {
        let stemmer = Stemmer()
        var builder = SearchIndexBuilder(name: "t", stopStems: Set(stopwords.map(stemmer.stem)))
        for document in documents { builder.add(document) }
        return SearchIndex(
            try PackedFile(PackedBytes(keeping: PackedFile.pack(builder.sections()))), name: "t")
    }

    /// The words of a question as an analyzer gives them that knows them all.
    static func words(_ text: String) -> [Word] {
        let stemmer = Stemmer()
        return Analyzer.forms(of: text).map {
            Word(range: 0..<1, form: $0, stem: stemmer.stem($0), isKnown: true)
        }
    }

    static func ranking(_ question: String, _ index: SearchIndex) -> [String] {
        let scores = index.scores(of: words(question))
        return scores.indices.filter { scores[$0].total > 0 }
            .sorted { (scores[$1].total, $0) < (scores[$0].total, $1) }.map(index.id)
    }

    @Test(arguments: [
        ("Ausweis", ["ausweis"]), ("Personalausweis Geld", ["ausweis", "hund", "wohnung"]),
        ("Hund", ["hund"]), ("Umzug", ["wohnung"]), ("der die ist", []), ("Xylophon", []),
    ])
    func table(question: String, expected: [String]) throws {
        #expect(Self.ranking(question, try Self.index(Self.documents)) == expected)
    }

    /// BM25F by hand for one stem in one field of two documents.
    ///
    /// Field lengths 2 and 4, average 3; weights title 3, keywords 2, text 1; k1 = 1.2, b = 0.75.
    /// Document a holds the stem twice in the text of 2: 2 / (1 - 0.75 + 0.75 · 2/3) = 2 / 0.75.
    /// Document b holds it once in the text of 4: 1 / (1 - 0.75 + 0.75 · 4/3) = 1 / 1.25 = 0.8.
    /// idf = ln(1 + (2 - 2 + 0.5) / (2 + 0.5)) = ln 1.2.
    /// Score: idf · tf · 2.2 / (1.2 + tf).
    @Test func fieldedScoreIsThatOfTheFormula() throws {
        let index = try Self.index(
            [
                SearchDocument(id: "a", title: "x", keywords: ["x"], text: "boot boot"),
                SearchDocument(
                    id: "b", title: "x", keywords: ["x"], text: "boot tanne linde esche"),
            ], stopwords: [])
        let scores = index.scores(of: Self.words("boot"))
        let idf = log(1.2)
        for (score, frequency) in zip(scores, [2 / 0.75, 0.8]) {
            let expected = idf * frequency * 2.2 / (1.2 + frequency)
            #expect(abs(Double(score.words) - expected) < 1e-5)
        }
    }

    /// A stem in title and text: the fields are added up before saturation, not after.
    /// Lengths: title 1 (average 1), keywords 1 (average 1), text 1 (average 1): all norms are 1.
    /// a: 3 (title) + 1 (text) = 4; idf = ln(1 + (2 - 1 + 0.5) / 1.5) = ln 2.
    @Test func fieldsAreAddedBeforeSaturation() throws {
        let index = try Self.index(
            [
                SearchDocument(id: "a", title: "boot", keywords: ["x"], text: "boot"),
                SearchDocument(id: "b", title: "y", keywords: ["z"], text: "w"),
            ], stopwords: [])
        let score = index.scores(of: Self.words("boot"))[0].words
        #expect(abs(Double(score) - log(2) * 4 * 2.2 / (1.2 + 4)) < 1e-5)
    }

    @Test func aWordAskedTwiceCountsOnce() throws {
        let index = try Self.index(Self.documents)
        #expect(
            index.scores(of: Self.words("Hund Hund Hund")) == index.scores(of: Self.words("Hund")))
    }

    /// The stem "ausweisgebuhr" stands in no document; its letters do.
    @Test(arguments: [
        ("Ausweisgebühr", "ausweis"), ("Hundsteuern", "hund"), ("Wohnsitzanmeldung", "wohnung"),
        ("Personlausweis", "ausweis"), ("Hundesteuerbescheid", "hund"),
    ])
    func gramsFindCompoundsAndErrors(question: String, expected: String) throws {
        let index = try Self.index(Self.documents)
        #expect(index.scores(of: Self.words(question)).allSatisfy { $0.words == 0 })
        #expect(Self.ranking(question, index).first == expected)
    }

    @Test func allSpellingsOfAnUmlautAreOneForGrams() throws {
        let index = try Self.index([
            SearchDocument(id: "a", title: "Führerschein", keywords: [], text: "Lappen")
        ])
        let grams = ["führerschein", "fuehrerschein", "fuhrerschein"].map {
            index.scores(of: [Word(range: 0..<1, form: $0, stem: "-", isKnown: false)])[0].grams
        }
        #expect(grams[0] > 0 && grams[0] == grams[1] && grams[1] == grams[2])
    }

    /// Rare words weigh more; what nobody has weighs most.
    @Test func rareWordsWeighMore() throws {
        let index = try Self.index(Self.documents)
        let weights = ["Geld", "Hund", "Xylophon"].map { index.weight(of: Self.words($0)[0]) }
        #expect(weights[0] < weights[1] && weights[1] < weights[2])
        #expect(index.holds(Self.words("Geld")[0], document: 1))
        #expect(!index.holds(Self.words("Geld")[0], document: 2))
    }

    @Test func fullTitleBeatsHalfOfIt() throws {
        let index = try Self.index([
            SearchDocument(id: "a", title: "Wohnsitz anmelden", keywords: [], text: "x"),
            SearchDocument(
                id: "b", title: "Wohnsitz anmelden Nebenwohnung", keywords: [], text: "x"),
        ])
        let scores = index.scores(of: Self.words("Wohnsitz anmelden"))
        #expect(scores[0].title > scores[1].title)
        #expect(abs(scores[0].title - 0.3) < 1e-6, "a whole title counts its full share")
    }

    /// Equal documents get equal scores, bytes and order do not depend on anything but the input.
    @Test func theSameDocumentsGiveTheSameBytes() throws {
        var (one, other) = (
            SearchIndexBuilder(name: "t", stopStems: []),
            SearchIndexBuilder(name: "t", stopStems: [])
        )
        for document in Self.documents {
            one.add(document)
            other.add(document)
        }
        #expect(one.sections().map(\.bytes) == other.sections().map(\.bytes))
        let twin = SearchDocument(id: "1", title: "Boot", keywords: [], text: "See")
        let index = try Self.index([
            twin, SearchDocument(id: "2", title: "Boot", keywords: [], text: "See"),
        ])
        let scores = index.scores(of: Self.words("Boot See"))
        #expect(scores[0] == scores[1])
        #expect(Self.ranking("Boot See", index) == ["1", "2"])
    }

    @Test func anEmptyIndexFindsNothing() throws {
        let index = try Self.index([])
        #expect(index.documentCount == 0 && index.scores(of: Self.words("Boot")).isEmpty)
    }
}
