import Catalogue
import GermanText
import Records

/// Proposes services for the words that are being typed: the beginnings of words in titles and in
/// what people say. It only helps typing; finding is the business of `Search`.
struct Suggester: Sendable {
    private let catalogue: KnowledgeCatalogue
    /// Words that are in so many phrases that they propose nothing.
    private let stopwords: Set<[UInt8]>

    init(catalogue: KnowledgeCatalogue) {
        self.catalogue = catalogue
        let list = catalogue.root["language"]?["stopwords"]?.items ?? []
        stopwords = Set(list.compactMap(\.scalar).flatMap(Self.words))
    }

    static let limit = 3
    /// Fewer letters fit too much.
    private static let fewestLetters = 3

    private struct Hit {
        let service: Service
        let words: Int
        /// 0 at the beginning of the title, 1 in the title, 2 in what people say.
        let place: Int
        /// Among the services that the city names first.
        let popularity: Int
        let length: Int
    }

    /// Ids of services, best first.
    func services(for typed: String) -> [String] {
        let significant = Self.words(typed).filter {
            $0.count >= Self.fewestLetters && !stopwords.contains($0)
        }
        guard let last = significant.last else { return [] }
        let popular = catalogue.city.topics.flatMap(\.services)
        let hits = catalogue.services.compactMap { service in
            hit(service, significant, last: last, popular.firstIndex(of: service.id) ?? .max)
        }
        return hits.sorted(by: Self.isBetter).prefix(Self.limit).map(\.service.id)
    }

    /// The last word that counts has to fit; the others make the order.
    private func hit(
        _ service: Service, _ words: [[UInt8]], last: [UInt8], _ popularity: Int
    ) -> Hit? {
        let phrases = [service.title] + service.says
        let hits = phrases.enumerated().compactMap { place, phrase -> Hit? in
            let found = Self.words(phrase)
            guard found.contains(where: { $0.starts(with: last) }) else { return nil }
            let count = words.count { word in found.contains { $0.starts(with: word) } }
            let begins = words.first.map { found[0].starts(with: $0) } ?? false
            return Hit(
                service: service, words: count, place: place > 0 ? 2 : begins ? 0 : 1,
                popularity: popularity, length: found.count)
        }
        return hits.min(by: Self.isBetter)
    }

    private static func isBetter(_ left: Hit, _ right: Hit) -> Bool {
        if left.words != right.words { return left.words > right.words }
        return (left.place, left.popularity, left.length, left.service.id)
            < (right.place, right.popularity, right.length, right.service.id)
    }

    /// Folded words in which "ü", "ue" and "u" are one.
    private static func words(_ text: String) -> [[UInt8]] {
        Analyzer.forms(of: text).map(Folding.foldUmlauts)
    }
}
