import Catalogue
import GermanText
import Records
import Search

/// Finds forms by what a person says of them: "Zettel vom Vermieter", "Vollmacht zum Abholen". A view
/// over the compiled file.
///
/// A form is found by its own words and by the services that need it: whoever says what is to be
/// done means the form for it.
package struct FormFinder: Sendable {
    package static let indexName = "forms"
    package static let phrasesName = "form-phrases"

    /// What a whole name of a form adds, for each word of it.
    private static let named: Float = 4
    /// How much of a service's score counts for its forms.
    private static let service: Float = 0.25
    /// Services that are looked at, the best first.
    private static let services = 5
    /// The share of the best score below which a form is no answer.
    private static let leastShare: Float = 0.1

    private let catalogue: KnowledgeCatalogue
    private let index: SearchIndex
    private let phrases: PhraseTable
    private let ranker: Ranker

    init(_ file: PackedFile, _ catalogue: KnowledgeCatalogue, _ ranker: Ranker) {
        self.catalogue = catalogue
        self.ranker = ranker
        index = SearchIndex(file, name: Self.indexName)
        phrases = PhraseTable(file, name: Self.phrasesName)
    }

    /// Forms, best first; equal ones in the order of their ids.
    func ranked(_ request: Request, limit: Int) -> [Form] {
        var scores = index.scores(of: words(of: request)).map(\.total)
        for (number, length) in mentions(in: request) { scores[number] += Self.named * length }
        for (number, share) in byService(request) { scores[number] += Self.service * share }
        let best = scores.max() ?? 0
        return scores.indices.filter { scores[$0] > 0 && scores[$0] >= Self.leastShare * best }
            .sorted { (scores[$1], $0) < (scores[$0], $1) }
            .prefix(limit).compactMap { catalogue.form(index.id($0)) }
    }

    /// Whoever asks for a form by "Formular" alone means no form in particular.
    private func words(of request: Request) -> [Word] {
        let words = request.searchWords
        return words.isEmpty ? request.content.map { request.words[$0] } : words
    }

    /// The form whose name or nickname stands in the text, the longest first.
    func named(in request: Request) -> Form? {
        let longest = mentions(in: request).max { ($0.length, $1.number) < ($1.length, $0.number) }
        return longest.flatMap { catalogue.form(index.id($0.number)) }
    }

    /// Numbers of forms whose names occur, with how many words the name has. A name of one word
    /// counts only where it is long enough to be a name.
    private func mentions(in request: Request) -> [(number: Int, length: Float)] {
        var longest: [Int: Int] = [:]
        for match in phrases.matches(in: request.words.map(\.stem)) {
            let number = Int(match.payload)
            longest[number] = max(longest[number] ?? 0, match.words.count)
        }
        return longest.sorted { $0.key < $1.key }.map { ($0.key, Float($0.value)) }
    }

    /// Numbers of forms that the best services need, with the services' scores.
    private func byService(_ request: Request) -> [(number: Int, score: Float)] {
        var best: [Int: Float] = [:]
        for candidate in ranker.candidates(for: request, limit: Self.services) {
            for form in catalogue.service(candidate.id)?.forms ?? [] {
                guard let number = catalogue.formNumber(form) else { continue }
                best[number] = max(best[number] ?? 0, candidate.total)
            }
        }
        return best.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
