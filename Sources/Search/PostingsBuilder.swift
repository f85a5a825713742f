import Glibc
import Records

/// Counts terms by field and lays the finished BM25F scores out as `Postings`.
///
/// BM25F after Robertson, Zaragoza and Taylor (2004): frequencies are weighted and normalised by
/// field length first, added up over the fields, then saturated once.
struct PostingsBuilder {
    struct Parameters {
        let saturation: Double
        let lengthNormalisation: Double
    }

    let parameters: Parameters
    private var documents: [[(weight: Double, terms: [String])]] = []

    init(_ parameters: Parameters) { self.parameters = parameters }

    mutating func add(_ fields: [(weight: Double, terms: [String])]) { documents.append(fields) }

    func sections(_ name: String) -> [(name: String, bytes: [UInt8])] {
        let entries = weightedFrequencies().mapValues { list in
            let idf = inverseFrequency(list.count)
            return list.map { ($0.document, score($0.frequency, idf)) }
        }
        return Postings.sections(name, entries, weight: { Float(inverseFrequency($0)) })
    }

    /// How much of each document's first field a term makes up, by weight: adding up what a
    /// question holds gives the share of the field that it covers.
    func shareSections(_ name: String) -> [(name: String, bytes: [UInt8])] {
        let frequencies = weightedFrequencies()
        var entries: [String: [(Int, Float)]] = [:]
        for (document, fields) in documents.enumerated() {
            let weights = (fields.first?.terms ?? []).map { term in
                (term, inverseFrequency(frequencies[term]?.count ?? 0))
            }
            let whole = weights.reduce(0) { $0 + $1.1 }
            for (term, weight) in Dictionary(weights, uniquingKeysWith: +).sorted(by: {
                $0.key < $1.key
            }) {
                entries[term, default: []].append((document, Float(weight / whole)))
            }
        }
        return Postings.sections(name, entries, weight: { _ in 0 })
    }

    private func score(_ frequency: Double, _ idf: Double) -> Float {
        Float(idf * frequency * (parameters.saturation + 1) / (parameters.saturation + frequency))
    }

    private func inverseFrequency(_ documentFrequency: Int) -> Double {
        let (all, some) = (Double(documents.count), Double(documentFrequency))
        return log(1 + (all - some + 0.5) / (some + 0.5))
    }

    private func weightedFrequencies() -> [String: [(document: Int, frequency: Double)]] {
        let averages = averageLengths()
        var frequencies: [String: [(document: Int, frequency: Double)]] = [:]
        for (number, fields) in documents.enumerated() {
            var sums: [String: Double] = [:]
            for (field, average) in zip(fields, averages) {
                let share = average > 0 ? Double(field.terms.count) / average : 1
                let norm =
                    1 - parameters.lengthNormalisation
                    + parameters.lengthNormalisation * share
                for term in field.terms { sums[term, default: 0] += field.weight / norm }
            }
            for (term, sum) in sums { frequencies[term, default: []].append((number, sum)) }
        }
        return frequencies
    }

    private func averageLengths() -> [Double] {
        guard let first = documents.first else { return [] }
        return first.indices.map { field in
            let total = documents.reduce(0) { $0 + $1[field].terms.count }
            return Double(total) / Double(documents.count)
        }
    }
}
