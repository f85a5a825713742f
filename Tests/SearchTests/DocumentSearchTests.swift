import GermanText
import Records
import Search
import TestSupport
import Testing

/// Searching a collection by free text, in one step and in two.
@Suite struct DocumentSearchTests {
    static let language = SearchLanguage(
        stopwords: ["ich", "möchte", "wie", "kann", "einen", "der", "die"],
        variants: [(form: "perso", standard: "Personalausweis")])

    static func search(_ documents: [SearchDocument]) throws -> DocumentSearch {
        var builder = DocumentSearchBuilder(language: language)
        for document in documents { builder.add(document) }
        return DocumentSearch(
            try PackedFile(PackedBytes(keeping: PackedFile.pack(builder.sections()))))
    }

    static let few = [
        SearchDocument(
            id: "ausweis", title: "Personalausweis beantragen", keywords: ["Kennkarte"],
            text: "Der Ausweis gilt zehn Jahre."),
        SearchDocument(
            id: "hund", title: "Hundesteuer", keywords: ["Hund anmelden"],
            text: "Die Steuer zahlen Halter jährlich."),
        SearchDocument(
            id: "führer", title: "Führerschein umtauschen", keywords: [], text: "Alte Scheine."),
    ]

    @Test(arguments: [
        ("Ich möchte einen Personalausweis", "ausweis"), ("perso", "ausweis"),
        ("Personalauswies", "ausweis"), ("kenkarte", "ausweis"), ("hundesteur zahlen", "hund"),
        ("FUEHRERSCHEIN", "führer"), ("fuhrerschein umtausch", "führer"),
        ("Wie kann ich den Führer schein tauschen", "führer"),
    ])
    func findsAmongFew(question: String, expected: String) throws {
        #expect(try Self.search(Self.few).best(10, for: question).first == expected)
    }

    @Test(arguments: ["", "ich möchte", "xqzvw", "?!", "\u{301}\u{301}"])
    func findsNothing(question: String) throws {
        #expect(try Self.search(Self.few).best(10, for: question) == [])
        #expect(try Self.search([]).best(10, for: question) == [])
    }

    /// Beyond a thousand documents grams are no longer all listed: each document is still found by
    /// its title, and by its title with a letter left out.
    @Test func findsAmongMany() throws {
        let parts = ["wald", "brunnen", "fenster", "garten", "kessel", "mauer", "segel", "turm"]
        let things = parts.flatMap { one in parts.map { one + $0 } }
        var documents: [SearchDocument] = []
        for number in 0..<1_300 {
            let thing = things[number % 64] + things[number / 64]
            documents.append(
                SearchDocument(
                    id: "d\(number)", title: "\(thing) anmelden", keywords: [things[number % 64]],
                    text: "Der Antrag kostet Geld. Die \(thing)stelle hilft."))
        }
        let search = try Self.search(documents)
        var found = 0
        for number in stride(from: 0, to: 1_300, by: 13) {
            let title = documents[number].title
            #expect(search.best(1, for: title) == ["d\(number)"], "\(title)")
            var letters = Array(title)
            letters.remove(at: 9)
            if search.best(3, for: String(letters)).contains("d\(number)") { found += 1 }
        }
        #expect(found >= 95, "\(found) of 100")
    }
}
