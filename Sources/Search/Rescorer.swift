/// Scores documents by all grams of one question. The tables are as large as the vocabulary, so they
/// are kept and only what a question touched is cleared.
///
/// Used by one thread; sessions are processes.
final class Rescorer: @unchecked Sendable {
    private let index: RescoringIndex
    /// Weights (idf) of the question's grams.
    private var weights: [Float] = []
    private var grams: [Int] = []
    /// Gram → its place among the question's grams plus one; 0 for all others.
    private var places: [UInt16] = []
    /// Form → where in `shared` its grams that the question has begin, and how many there are;
    /// looked up when the form first occurs, before that the count is -1.
    private var known: [(start: UInt32, count: Int32)] = []
    private var seen: [Int] = []
    private var shared: [UInt16] = []
    private var frequencies: [Float] = []

    init(_ index: RescoringIndex) { self.index = index }

    /// Scores are for this question until the next call.
    func begin(_ question: [Int], weight: (Int) -> Float) {
        if places.isEmpty {
            places = [UInt16](repeating: 0, count: index.gramCount)
            known = [(UInt32, Int32)](repeating: (0, -1), count: index.formCount)
        }
        for gram in grams { places[gram] = 0 }
        for form in seen { known[form].count = -1 }
        seen.removeAll(keepingCapacity: true)
        shared.removeAll(keepingCapacity: true)
        grams = Array(question.prefix(Int(UInt16.max) - 1))
        weights = grams.map(weight)
        for (place, gram) in grams.enumerated() { places[gram] = UInt16(place + 1) }
        frequencies = [Float](repeating: 0, count: grams.count)
    }

    /// The gram score of a document, and the share of its title that the question covers.
    func score(_ document: Int) -> (grams: Float, title: Float) {
        for entry in index.entries(of: document) {
            for place in sharedGrams(of: Int(entry.form)) {
                frequencies[Int(shared[place])] += entry.weight
            }
        }
        let saturation = Float(SearchIndexBuilder.gramParameters.saturation)
        var score: Float = 0
        for place in frequencies.indices where frequencies[place] > 0 {
            let frequency = frequencies[place]
            score += weights[place] * frequency * (saturation + 1) / (saturation + frequency)
            frequencies[place] = 0
        }
        return (score, titleShare(of: document))
    }

    private func titleShare(of document: Int) -> Float {
        let whole = index.titleWeights[document]
        guard whole > 0 else { return 0 }
        var covered: Float = 0
        for form in index.titles[document] {
            for place in sharedGrams(of: Int(form)) { covered += weights[Int(shared[place])] }
        }
        return covered / whole
    }

    private func sharedGrams(of form: Int) -> Range<Int> {
        if known[form].count < 0 {
            let start = shared.count
            for gram in index.grams[form] where places[Int(gram)] > 0 {
                shared.append(places[Int(gram)] - 1)
            }
            known[form] = (UInt32(start), Int32(shared.count - start))
            seen.append(form)
        }
        let (start, count) = known[form]
        return Int(start)..<(Int(start) + Int(count))
    }
}
