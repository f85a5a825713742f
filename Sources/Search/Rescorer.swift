/// Scores documents by all grams of one question.
struct Rescorer {
    private let index: RescoringIndex
    private let tables: RescoringTables
    /// The question's grams and their weights (idf).
    private let grams: [Int]
    private let weights: [Float]
    private var frequencies: [Float]
    /// Places of grams, a run for each form that was looked at.
    private var shared: [UInt16] = []
    private var seen: [UInt32] = []

    /// Gram scores and title shares of documents, in their order.
    static func scores(
        of documents: [Int], in index: RescoringIndex, grams: [Int], weight: (Int) -> Float
    ) -> [(grams: Float, title: Float)] {
        var rescorer = Rescorer(index, grams, weight)
        let scores = documents.map {
            (rescorer.gramScore(of: $0), rescorer.titleShare(of: $0))
        }
        rescorer.clear()
        return scores
    }

    private init(_ index: RescoringIndex, _ question: [Int], _ weight: (Int) -> Float) {
        self.index = index
        tables = index.tables
        grams = Array(question.prefix(Int(UInt16.max) - 1))
        weights = grams.map(weight)
        frequencies = [Float](repeating: 0, count: grams.count)
        shared.reserveCapacity(4_096)
        seen.reserveCapacity(4_096)
        for (place, gram) in grams.enumerated() { tables.places[gram] = UInt16(place + 1) }
    }

    private func clear() {
        for gram in grams { tables.places[gram] = 0 }
        for form in seen { tables.known[Int(form)].start = RescoringTables.unseen }
    }

    private mutating func gramScore(of document: Int) -> Float {
        for entry in index.entries(of: document) {
            let (start, count) = sharedGrams(of: Int(entry.form))
            for place in start..<(start + count) {
                frequencies[Int(shared[place])] += entry.weight
            }
        }
        let saturation = Float(SearchIndexBuilder.gramParameters.saturation)
        var score: Float = 0
        for place in frequencies.indices {
            let frequency = frequencies[place]
            score += weights[place] * frequency * (saturation + 1) / (saturation + frequency)
            frequencies[place] = 0
        }
        return score
    }

    private mutating func titleShare(of document: Int) -> Float {
        let whole = index.titleWeights[document]
        guard whole > 0 else { return 0 }
        var covered: Float = 0
        for form in index.titles[document] {
            let (start, count) = sharedGrams(of: Int(form))
            for place in start..<(start + count) { covered += weights[Int(shared[place])] }
        }
        return covered / whole
    }

    /// Where the grams of a form that the question has stand in `shared`; looked for once.
    private mutating func sharedGrams(of form: Int) -> (start: Int, count: Int) {
        let known = tables.known[form]
        if known.start != RescoringTables.unseen { return (Int(known.start), Int(known.count)) }
        let start = shared.count
        for gram in index.grams[form] {
            let place = tables.places[Int(gram)]
            if place > 0 { shared.append(place - 1) }
        }
        let count = shared.count - start
        tables.known[form] = .init(start: Int32(start), count: Int32(count))
        seen.append(UInt32(form))
        return (start, count)
    }
}

/// Tables as large as the vocabulary that a rescoring writes into and leaves as it found them: they
/// are kept, since clearing them for each question would cost more than the search.
///
/// Used by one thread; sessions are processes.
final class RescoringTables: @unchecked Sendable {
    struct Run {
        var start: Int32
        var count: Int32
    }

    static let unseen: Int32 = -1

    /// Gram → its place among the question's grams plus one; 0 for all others.
    let places: UnsafeMutablePointer<UInt16>
    /// Form → the run of its grams that the question has.
    let known: UnsafeMutablePointer<Run>

    init(gramCount: Int, formCount: Int) {
        places = .allocate(capacity: gramCount)
        places.initialize(repeating: 0, count: gramCount)
        known = .allocate(capacity: formCount)
        known.initialize(repeating: Run(start: Self.unseen, count: 0), count: formCount)
    }

    deinit {
        places.deallocate()
        known.deallocate()
    }
}
