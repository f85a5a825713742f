import Catalogue
import GermanText

/// Proposes services for the words that are being typed: the beginnings of words in titles and in
/// what people say. It only helps typing; finding is the business of `Search`.
struct Suggester: Sendable {
    let catalogue: KnowledgeCatalogue

    static let limit = 3
    /// Fewer letters fit too much.
    private static let fewestLetters = 3

    private struct Hit {
        let service: Service
        let words: Int
        let isTitle: Bool
        let length: Int
    }

    /// Ids of services, best first.
    func services(for typed: String) -> [String] {
        let words = Self.words(typed)
        guard let last = words.last, last.count >= Self.fewestLetters else { return [] }
        let significant = words.filter { $0.count >= Self.fewestLetters }
        let hits = catalogue.services.compactMap { hit($0, significant, last: last) }
        return hits.sorted(by: Self.isBetter).prefix(Self.limit).map(\.service.id)
    }

    /// The word being typed has to fit, and at least half of all that count.
    private func hit(_ service: Service, _ words: [[UInt8]], last: [UInt8]) -> Hit? {
        let phrases = [service.title] + service.says
        let hits = phrases.enumerated().compactMap { place, phrase -> Hit? in
            let found = Self.words(phrase)
            guard found.contains(where: { $0.starts(with: last) }) else { return nil }
            let count = words.count { word in found.contains { $0.starts(with: word) } }
            guard count * 2 >= words.count else { return nil }
            return Hit(service: service, words: count, isTitle: place == 0, length: found.count)
        }
        return hits.min(by: Self.isBetter)
    }

    private static func isBetter(_ left: Hit, _ right: Hit) -> Bool {
        if left.words != right.words { return left.words > right.words }
        if left.isTitle != right.isTitle { return left.isTitle }
        if left.length != right.length { return left.length < right.length }
        return left.service.id < right.service.id
    }

    /// Folded words in which "ü", "ue" and "u" are one.
    private static func words(_ text: String) -> [[UInt8]] {
        Analyzer.forms(of: text).map(Folding.foldUmlauts)
    }
}
