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
}
