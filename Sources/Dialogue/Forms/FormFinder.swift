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

    /// How much less each further form of a service counts: its application comes first.
    private static let later: Float = 0.05
    /// Services that are looked at, the best first.
    private static let services = 5
    /// The share of the best score below which a form is no answer.
    private static let leastShare: Float = 0.1
    /// The score below which nothing was found: some letters in common.
    private static let least: Float = 2.5

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
        for (number, score) in byService(request) { scores[number] += score }
        let best = scores.max() ?? 0
        let least = max(Self.least, Self.leastShare * best)
        return scores.indices.filter { scores[$0] >= least }
            .sorted { (scores[$1], $0) < (scores[$0], $1) }
            .prefix(limit).compactMap { catalogue.form(index.id($0)) }
    }

    /// Whoever asks for a form by "Formular" alone means no form in particular.
    private func words(of request: Request) -> [Word] {
        let words = request.searchWords
        return words.isEmpty ? request.content.map { request.words[$0] } : words
    }

    /// The form whose name or nickname stands in the text: of the longest names the one that fits
    /// best.
    ///
    /// - Parameter besideObject: whether words that name the thing itself ("Führungszeugnis") may
    ///   name a form too; a form that is the thing has its id.
    func named(in request: Request, besideObject: Bool) -> Form? {
        let own = mentions(in: request) { number, words in
            besideObject
                || request.objects.allSatisfy { object in
                    object.id == index.id(number) || !words.allSatisfy(object.words.contains)
                }
        }
        let longest = own.map(\.length).max()
        let ids = own.filter { $0.length == longest }.map { index.id($0.number) }
        guard ids.count > 1 else { return ids.first.flatMap(catalogue.form) }
        return ranked(request, limit: index.documentCount).first { ids.contains($0.id) }
    }

    /// Numbers of forms whose names occur, with how many words the name has.
    private func mentions(
        in request: Request, where counts: (Int, Range<Int>) -> Bool
    ) -> [(number: Int, length: Int)] {
        var longest: [Int: Int] = [:]
        for match in phrases.matches(in: request.words.map(\.stem)) {
            let number = Int(match.payload)
            guard counts(number, match.words) else { continue }
            longest[number] = max(longest[number] ?? 0, match.words.count)
        }
        return longest.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// Numbers of forms that the best services need, with the services' scores.
    private func byService(_ request: Request) -> [(number: Int, score: Float)] {
        var best: [Int: Float] = [:]
        for candidate in ranker.candidates(for: request, limit: Self.services) {
            let forms = catalogue.service(candidate.id)?.forms ?? []
            for (place, form) in forms.enumerated() {
                guard let number = catalogue.formNumber(form) else { continue }
                let score = candidate.total / (1 + Self.later * Float(place))
                best[number] = max(best[number] ?? 0, score)
            }
        }
        return best.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
