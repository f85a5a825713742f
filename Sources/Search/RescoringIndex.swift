import Records

/// What the second step of a search in a large collection needs: of each document the grams that are
/// too common to be searched by, and the grams of its title. Grams are numbered by how common they
/// are, so the common ones are the first.
struct RescoringIndex: Sendable {
    /// How many documents the first step hands over: with 100 of 10,000 no more was lost in
    /// measurements than with 300.
    static let candidateCount = 100

    /// How many are counted in any case, before gains are compared.
    private static let fewest = 30

    /// A saturated frequency lies between zero and this many steps.
    private static let steps = 255.0

    private let starts: PackedArray<UInt32>
    private let grams: PackedArray<UInt16>
    private let frequencies: PackedArray<UInt8>
    private let titles: PackedLists
    /// Of each title the weight of all its grams.
    private let titleWeights: PackedArray<Float>
    private let weights: GramWeights

    init(_ file: PackedFile, name: String, gramCount: Int) {
        starts = PackedArray(file[name + "/common/starts"])
        grams = PackedArray(file[name + "/common/grams"])
        frequencies = PackedArray(file[name + "/common/frequencies"])
        titles = PackedLists(file, name + "/title-grams")
        titleWeights = PackedArray(file[name + "/title-weights"])
        weights = GramWeights(count: gramCount)
    }

    /// A document with what the second step adds to its score, and its whole score.
    struct Rescored {
        let document: Int
        let grams: Float
        let title: Float
        let total: Float
    }

    /// Counts all grams and titles of the documents that were found best, until no other can be
    /// expected among the `limit` best: until even the largest gain so far would not lift it there.
    ///
    /// - Parameter found: scores of all documents by stems and rare grams.
    func rescore(
        _ found: [Float], best limit: Int, grams question: [Int], _ shares: SearchIndex.Shares,
        weight: (Int) -> Float
    ) -> [Rescored] {
        for gram in question { weights[gram] = Int32(weight(gram) * GramWeights.unit) }
        defer { for gram in question { weights[gram] = 0 } }
        var rescored: [Rescored] = []
        var best: [Float] = []
        var gain: Float = 1
        for document in BestScores.numbers(Self.candidateCount, of: found) {
            let before = found[document]
            if rescored.count >= Self.fewest, best.count == limit, before * gain < best[limit - 1] {
                break
            }
            let grams = shares.grams * gramScore(of: document)
            let title = shares.title * titleShare(of: document)
            let total = (before + grams) * (1 + title)
            rescored.append(
                Rescored(document: document, grams: grams, title: title, total: total))
            gain = max(gain, total / before)
            best.insert(total, at: best.firstIndex { $0 < total } ?? best.count)
            if best.count > limit { best.removeLast() }
        }
        return rescored
    }

    /// The weight of what the question does not have is zero: adding it is faster than asking.
    private func gramScore(of document: Int) -> Float {
        let range = Int(starts[document])..<Int(starts[document + 1])
        let grams = UnsafeBufferPointer(rebasing: self.grams.buffer[range])
        let frequencies = UnsafeBufferPointer(rebasing: self.frequencies.buffer[range])
        var sum = 0
        for entry in grams.indices {
            sum &+= Int(weights[Int(grams[entry])]) &* Int(frequencies[entry])
        }
        return Float(sum) / GramWeights.unit * Float(Self.highest / Self.steps)
    }

    private func titleShare(of document: Int) -> Float {
        let whole = titleWeights[document]
        guard whole > 0 else { return 0 }
        let covered = titles[document].reduce(0) { $0 + Int(weights[Int($1)]) }
        return Float(covered) / GramWeights.unit / whole
    }

    /// What a saturated frequency comes near to.
    private static let highest = SearchIndexBuilder.gramParameters.saturation + 1

    // MARK: Building

    static func sections(
        _ name: String, _ documents: DocumentForms, _ counter: PostingsBuilder, grams: NumberLists,
        isCommon: (Int) -> Bool
    ) -> [(name: String, bytes: [UInt8])] {
        var counts = [UInt32](repeating: 0, count: documents.count + 1)
        var commonGrams: [UInt16] = []
        var frequencies: [UInt8] = []
        counter.forEachFrequency { document, gram, frequency in
            guard isCommon(counter.documentFrequencies[gram]), gram <= UInt16.max else { return }
            counts[document + 1] += 1
            commonGrams.append(UInt16(gram))
            let saturated = counter.saturated(frequency) / highest
            frequencies.append(UInt8((saturated * steps).rounded()))
        }
        for document in documents.indices { counts[document + 1] += counts[document] }
        var titles = NumberLists()
        var titleWeights: [Float] = []
        for document in documents.indices {
            let title = documents[document, 0].flatMap { grams[Int($0)] }
            titles.append(title)
            titleWeights.append(Float(title.reduce(0) { $0 + counter.weight(of: Int($1)) }))
        }
        return [
            (name + "/common/starts", PackedArray.pack(counts)),
            (name + "/common/grams", PackedArray.pack(commonGrams)),
            (name + "/common/frequencies", PackedArray.pack(frequencies)),
            (name + "/title-weights", PackedArray.pack(titleWeights)),
        ] + titles.sections(name + "/title-grams")
    }
}

/// Gram → its weight in the question that is answered, zero for all others. The table is as large as
/// the number of grams, so it is kept, and cleared where it was written. Whole numbers, since sums of
/// them wait for nothing.
///
/// Used by one thread; sessions are processes.
private final class GramWeights: @unchecked Sendable {
    static let unit: Float = 4_096

    private let weights: UnsafeMutableBufferPointer<Int32>

    init(count: Int) {
        weights = .allocate(capacity: count)
        weights.initialize(repeating: 0)
    }

    deinit { weights.deallocate() }

    subscript(gram: Int) -> Int32 {
        get {
            precondition(gram < weights.count)
            return weights[gram]
        }
        set { weights[gram] = newValue }
    }
}
