import Catalogue
import Records

/// Proposes services for the words that are being typed: the beginnings of words in titles and in
/// what people say. It only helps typing; finding is the business of `Search`.
struct Suggester: Sendable {
    static let limit = 3
    /// Fewer letters fit too much.
    private static let fewestLetters = 3

    private let catalogue: KnowledgeCatalogue
    private let phrases: ServicePhrases

    init(_ file: PackedFile, _ catalogue: KnowledgeCatalogue) {
        self.catalogue = catalogue
        phrases = ServicePhrases(file)
    }

    private struct Hit {
        let service: Int
        let words: Int
        /// 0 at the beginning of the title, 1 in the title, 2 in what people say.
        let place: Int
        /// Among the services that the city names first.
        var popularity = Int.max
        let length: Int

        var rank: (Int, Int, Int, Int, Int) { (-words, place, popularity, length, service) }
    }

    /// Ids of services, best first.
    func services(for typed: String) -> [String] {
        let words = significant(typed)
        guard let last = words.last else { return [] }
        var hits = phrases.services.compactMap { hit($0, words, last: last) }
        guard !hits.isEmpty else { return [] }
        let ids = catalogue.services.map(\.id)
        let popular = catalogue.city.topics.flatMap(\.services)
        for place in hits.indices {
            let id = ids[hits[place].service]
            hits[place].popularity = popular.firstIndex(of: id) ?? .max
        }
        return hits.sorted { $0.rank < $1.rank }.prefix(Self.limit).map { ids[$0.service] }
    }

    /// Words that are in every other phrase propose nothing.
    private func significant(_ typed: String) -> [[UInt8]] {
        let stopwords = catalogue.root["language"]?["stopwords"]?.items ?? []
        let words = ServicePhrases.words(typed).filter { $0.count >= Self.fewestLetters }
        guard !words.isEmpty else { return [] }
        let folded = stopwords.compactMap(\.scalar).flatMap(ServicePhrases.words)
        return words.filter { !folded.contains($0) }
    }

    /// The last word has to fit; the others make the order.
    private func hit(_ service: Int, _ words: [[UInt8]], last: [UInt8]) -> Hit? {
        let hits = phrases.phrases(ofService: service).enumerated().compactMap { place, phrase in
            phrase.has(last) ? hit(service, words, phrase, isTitle: place == 0) : nil
        }
        return hits.min { $0.rank < $1.rank }
    }

    private func hit(_ service: Int, _ words: [[UInt8]], _ phrase: Phrase, isTitle: Bool) -> Hit {
        let begins = words.first.map(phrase.begins) ?? false
        return Hit(
            service: service, words: words.count { phrase.has($0) },
            place: isTitle ? (begins ? 0 : 1) : 2, length: phrase.length)
    }
}
