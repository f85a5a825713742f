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
        let frequencies = weightedFrequencies()
        let terms = frequencies.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        var starts: [UInt32] = [0]
        var postings: [Postings.Posting] = []
        var weights: [Float] = []
        for term in terms {
            let entries = frequencies[term] ?? []
            let idf = inverseFrequency(entries.count)
            for (document, frequency) in entries {
                let score =
                    idf * frequency * (parameters.saturation + 1)
                    / (parameters.saturation + frequency)
                postings.append(Postings.Posting(document: UInt32(document), score: Float(score)))
            }
            starts.append(UInt32(postings.count))
            weights.append(Float(idf))
        }
        weights.append(Float(inverseFrequency(0)))
        return [
            (name + "/terms", PackedTable.pack(terms)),
            (name + "/starts", PackedArray.pack(starts)),
            (name + "/postings", PackedArray.pack(postings)),
            (name + "/weights", PackedArray.pack(weights)),
        ]
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
