import Glibc

/// The features of a text as numbers of length one: how often each occurs, dampened, times how rare
/// it is (the usual tf-idf with logarithms).
struct FeatureVector {
    let values: [(feature: Int, value: Float)]

    /// - Parameter features: numbers of features, repeated ones as often as they occur.
    init(of features: [Int], rarity: (Int?) -> Float) {
        let sorted = features.sorted()
        var values: [(feature: Int, value: Float)] = []
        var start = 0
        while start < sorted.count {
            let end = sorted[start...].firstIndex { $0 != sorted[start] } ?? sorted.count
            let count = 1 + log(Float(end - start))
            values.append((sorted[start], count * rarity(sorted[start])))
            start = end
        }
        let length = values.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
        self.values = length > 0 ? values.map { ($0.feature, $0.value / length) } : []
    }
}
