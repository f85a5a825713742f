import Records

/// An inverted index in place: number of a term → documents with the score that the term adds to
/// each.
///
/// BM25F knows all but the question when the index is built, so a posting holds the finished score
/// (idf × saturated, field-weighted frequency) and a question only adds.
struct Postings: Sendable {
    struct Posting: BitwiseCopyable, Sendable {
        let document: UInt32
        let score: Float
    }

    private let starts: PackedArray<UInt32>
    private let postings: PackedArray<Posting>
    private let weights: PackedArray<Float>

    init(_ file: PackedFile, _ name: String) {
        starts = PackedArray(file[name + "/starts"])
        postings = PackedArray(file[name + "/postings"])
        weights = PackedArray(file[name + "/weights"])
    }

    var termCount: Int { starts.count - 1 }

    /// How rare a term is (idf); what no document holds is as rare as can be.
    func weight(ofTerm index: Int?) -> Float { weights[index ?? weights.count - 1] }

    func add(term: Int, times factor: Float, to sums: inout [Float]) {
        let list = list(term)
        sums.withUnsafeMutableBufferPointer { sums in
            for posting in list {
                let document = Int(posting.document)
                precondition(document < sums.count)
                sums[document] += factor * posting.score
            }
        }
    }

    /// Documents stand in ascending order.
    func holds(term: Int, document: Int) -> Bool {
        let list = list(term)
        var (low, high) = (0, list.count)
        while low < high {
            let middle = (low + high) / 2
            if list[middle].document < document { low = middle + 1 } else { high = middle }
        }
        return low < list.count && list[low].document == document
    }

    private func list(_ term: Int) -> UnsafeBufferPointer<Posting> {
        UnsafeBufferPointer(rebasing: postings.buffer[Int(starts[term])..<Int(starts[term + 1])])
    }
}
