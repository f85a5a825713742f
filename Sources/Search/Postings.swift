import Records

/// An inverted index in place: term → documents with the score that the term adds to each.
///
/// BM25F knows all but the question when the index is built, so a posting holds the finished score
/// (idf × saturated, field-weighted frequency) and a question only adds.
struct Postings: Sendable {
    struct Posting: BitwiseCopyable, Sendable {
        let document: UInt32
        let score: Float
    }

    let terms: PackedTable
    private let starts: PackedArray<UInt32>
    private let postings: PackedArray<Posting>
    private let weights: PackedArray<Float>

    init(_ file: PackedFile, _ name: String) {
        terms = PackedTable(file[name + "/terms"])
        starts = PackedArray(file[name + "/starts"])
        postings = PackedArray(file[name + "/postings"])
        weights = PackedArray(file[name + "/weights"])
    }

    /// How rare a term is (idf); what no document holds is as rare as can be.
    func weight(ofTerm index: Int?) -> Float { index.map { weights[$0] } ?? weights[terms.count] }

    func add(term: Int, times factor: Float, to scores: inout [Float]) {
        for place in Int(starts[term])..<Int(starts[term + 1]) {
            let posting = postings[place]
            scores[Int(posting.document)] += factor * posting.score
        }
    }

    func holds(term: Int, document: Int) -> Bool {
        (Int(starts[term])..<Int(starts[term + 1])).contains {
            postings[$0].document == UInt32(document)
        }
    }

    /// - Parameter weight: of a term by the number of documents that hold it; for a term that none
    ///   holds it stands behind all others.
    static func sections(
        _ name: String, _ entries: [String: [(document: Int, score: Float)]],
        weight: (Int) -> Float
    ) -> [(name: String, bytes: [UInt8])] {
        let terms = entries.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        var starts: [UInt32] = [0]
        var postings: [Posting] = []
        var weights: [Float] = []
        for term in terms {
            let list = entries[term] ?? []
            postings += list.map { Posting(document: UInt32($0.document), score: $0.score) }
            starts.append(UInt32(postings.count))
            weights.append(weight(list.count))
        }
        weights.append(weight(0))
        return [
            (name + "/terms", PackedTable.pack(terms)),
            (name + "/starts", PackedArray.pack(starts)),
            (name + "/postings", PackedArray.pack(postings)),
            (name + "/weights", PackedArray.pack(weights)),
        ]
    }
}
