import Records

/// Which documents people mean by which features of a text, learned from examples: a linear
/// classifier, whose weights are as plain to see as those of the index. A view over the compiled
/// file.
///
/// BM25 knows how rare a word is, but not that "Amt" is said of every document and "Waldi" of one;
/// the examples show that.
package struct Association: Sendable {
    private let features: PackedTable
    private let weights: Postings

    package init(_ file: PackedFile, name: String) {
        features = PackedTable(file[name + "/features"])
        weights = Postings(file, name)
    }

    /// How much a text speaks for each document: about 1 for what an example of it looks like,
    /// 0 or less for others.
    ///
    /// - Parameter counted: the features of the text, repeated ones as often as they occur.
    package func scores(of text: [String], documents: Int) -> [Float] {
        var sums = [Float](repeating: 0, count: documents)
        let known = text.compactMap { features.index(of: $0) }
        for (feature, value) in FeatureVector(of: known, rarity: weights.weight).values {
            weights.add(term: feature, times: value, to: &sums)
        }
        return sums
    }
}
