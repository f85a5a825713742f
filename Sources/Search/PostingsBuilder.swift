import Glibc
import Records

/// Counts the terms of documents by field and lays the finished BM25F scores out as `Postings`.
///
/// BM25F after Robertson, Zaragoza and Taylor (2004): frequencies are weighted and normalised by
/// field length first, added up over the fields, then saturated once.
struct PostingsBuilder {
    struct Parameters {
        /// k1: how soon a term that occurs again adds little.
        let saturation: Double
        /// b: how much a long field counts against its terms.
        let lengthNormalisation: Double
    }

    private let parameters: Parameters
    private let documents: DocumentForms
    /// The terms that each form stands for.
    private let terms: NumberLists
    private let averageLengths: [Double]
    /// In how many documents each term occurs.
    let documentFrequencies: [Int]

    init(
        _ parameters: Parameters, _ documents: DocumentForms, terms: NumberLists, termCount: Int
    ) {
        self.parameters = parameters
        self.documents = documents
        self.terms = terms
        averageLengths = documents.fieldWeights.indices.map { field in
            let total = documents.indices.reduce(0) { sum, document in
                sum + Self.length(documents[document, field], terms)
            }
            return Double(total) / Double(max(documents.count, 1))
        }
        var frequencies = [Int](repeating: 0, count: termCount)
        var latest = [Int](repeating: -1, count: termCount)
        for document in documents.indices {
            for form in documents[document] {
                for term in terms[Int(form)] where latest[Int(term)] != document {
                    latest[Int(term)] = document
                    frequencies[Int(term)] += 1
                }
            }
        }
        documentFrequencies = frequencies
    }

    /// - Parameter isListed: by the number of documents; terms that are not keep their weight only.
    func sections(
        _ name: String, where isListed: (Int) -> Bool = { _ in true }
    ) -> [(name: String, bytes: [UInt8])] {
        let listed = documentFrequencies.map(isListed)
        let starts = Self.starts(zip(documentFrequencies, listed).map { $1 ? $0 : 0 })
        var ends = starts
        var postings = [Postings.Posting](
            repeating: .init(document: 0, score: 0), count: Int(starts.last ?? 0))
        forEachFrequency { document, term, frequency in
            guard listed[term] else { return }
            let idf = inverseFrequency(documentFrequencies[term])
            postings[Int(ends[term])] = .init(
                document: UInt32(document), score: Float(idf * saturated(frequency)))
            ends[term] += 1
        }
        return Self.sections(name, starts, postings) + [weights(name)]
    }

    /// How much of each document's first field a term makes up, by weight: adding up what a
    /// question holds gives the share of the field that it covers.
    func shareSections(_ name: String) -> [(name: String, bytes: [UInt8])] {
        var entries: [[Postings.Posting]] = documentFrequencies.map { _ in [] }
        for document in documents.indices {
            let first = documents[document, 0].flatMap { terms[Int($0)] }
            let whole = first.reduce(0) { $0 + weight(of: Int($1)) }
            var shares: [UInt32: Float] = [:]
            for term in first { shares[term, default: 0] += Float(weight(of: Int(term)) / whole) }
            for (term, share) in shares {
                entries[Int(term)].append(.init(document: UInt32(document), score: share))
            }
        }
        return Self.sections(name, Self.starts(entries.map(\.count)), Array(entries.joined()))
            + [weights(name)]
    }

    func weight(of term: Int) -> Double { inverseFrequency(documentFrequencies[term]) }

    /// What one occurrence of a form in a field counts, by its field's weight and length.
    private func normalisedWeight(_ document: Int, _ field: Int) -> Double {
        let average = averageLengths[field]
        let share =
            average > 0 ? Double(Self.length(documents[document, field], terms)) / average : 1
        let norm =
            1 - parameters.lengthNormalisation + parameters.lengthNormalisation * share
        return documents.fieldWeights[field] / norm
    }

    func saturated(_ frequency: Double) -> Double {
        frequency * (parameters.saturation + 1) / (parameters.saturation + frequency)
    }

    private func inverseFrequency(_ documentFrequency: Int) -> Double {
        let (all, some) = (Double(documents.count), Double(documentFrequency))
        return log(1 + (all - some + 0.5) / (some + 0.5))
    }

    /// Documents in order; the terms of a document in the order in which they first occur.
    func forEachFrequency(
        _ visit: (_ document: Int, _ term: Int, _ frequency: Double) -> Void
    ) {
        var sums = [Double](repeating: 0, count: documentFrequencies.count)
        var touched: [Int] = []
        for document in documents.indices {
            for field in documents.fieldWeights.indices {
                let weight = normalisedWeight(document, field)
                for form in documents[document, field] {
                    for term in terms[Int(form)] {
                        if sums[Int(term)] == 0 { touched.append(Int(term)) }
                        sums[Int(term)] += weight
                    }
                }
            }
            for term in touched {
                visit(document, term, sums[term])
                sums[term] = 0
            }
            touched.removeAll(keepingCapacity: true)
        }
    }

    private static func length(_ forms: ArraySlice<UInt32>, _ terms: NumberLists) -> Int {
        forms.reduce(0) { $0 + terms[Int($1)].count }
    }

    private func weights(_ name: String) -> (name: String, bytes: [UInt8]) {
        let weights = (documentFrequencies + [0]).map { Float(inverseFrequency($0)) }
        return (name + "/weights", PackedArray.pack(weights))
    }

    private static func starts(_ counts: [Int]) -> [UInt32] {
        counts.reduce(into: [0]) { $0.append($0[$0.count - 1] + UInt32($1)) }
    }

    private static func sections(
        _ name: String, _ starts: [UInt32], _ postings: [Postings.Posting]
    ) -> [(name: String, bytes: [UInt8])] {
        [
            (name + "/starts", PackedArray.pack(starts)),
            (name + "/postings", PackedArray.pack(postings)),
        ]
    }
}
