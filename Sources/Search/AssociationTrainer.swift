import Glibc
import Records

/// Learns an `Association` from examples.
///
/// The averaged passive-aggressive algorithm for several classes (Crammer, Dekel, Keshet,
/// Shalev-Shwartz, Singer: Online Passive-Aggressive Algorithms, 2006, PA-I; averaging after Collins
/// 2002): an example that is not ahead of the best other document by one moves the weights of both
/// just so far that it is.
package struct AssociationTrainer {
    private struct Example {
        let document: Int
        let vector: FeatureVector
    }

    /// The furthest that one example may move the weights.
    private static let aggressiveness: Float = 1
    private static let rounds = 3

    private let documents: Int
    private var texts: [(document: Int, features: [String])] = []

    package init(documents: Int) { self.documents = documents }

    package mutating func add(_ document: Int, features: [String]) {
        texts.append((document, features))
    }

    /// The sections of an `Association`; the same examples in the same order give the same bytes.
    package func sections(_ name: String) -> [(name: String, bytes: [UInt8])] {
        let names = Set(texts.flatMap(\.features)).sorted {
            $0.utf8.lexicographicallyPrecedes($1.utf8)
        }
        let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        let numbered = texts.map { text in text.features.compactMap { numbers[$0] } }
        let rarity = rarity(of: numbered, count: names.count)
        let examples = zip(texts, numbered).map { text, features in
            Example(
                document: text.document,
                vector: FeatureVector(of: features, rarity: { rarity[$0 ?? 0] }))
        }
        let weights = learned(from: examples, features: names.count)
        return [(name + "/features", PackedTable.pack(names))]
            + postingSections(name, weights, rarity)
    }

    private func rarity(of texts: [[Int]], count: Int) -> [Float] {
        var frequency = [Int](repeating: 0, count: count)
        for text in texts { for feature in Set(text) { frequency[feature] += 1 } }
        return frequency.map { 1 + log(Float(1 + texts.count) / Float(1 + $0)) }
    }

    /// One row of documents for each feature.
    private func learned(from examples: [Example], features: Int) -> [Float] {
        var weights = [Float](repeating: 0, count: features * documents)
        var moments = weights
        var sums = [Float](repeating: 0, count: documents)
        var step: Float = 1
        for round in 0..<Self.rounds {
            for place in Self.order(of: examples.count, round) {
                let example = examples[place]
                if let (other, move) = correction(example, weights, &sums) {
                    for (feature, value) in example.vector.values {
                        let row = feature * documents
                        weights[row + example.document] += move * value
                        weights[row + other] -= move * value
                        moments[row + example.document] += step * move * value
                        moments[row + other] -= step * move * value
                    }
                }
                step += 1
            }
        }
        for place in weights.indices { weights[place] -= moments[place] / step }
        return weights
    }

    /// The best other document and how far to move; nil where the example is far enough ahead.
    private func correction(
        _ example: Example, _ weights: [Float], _ sums: inout [Float]
    ) -> (other: Int, move: Float)? {
        guard documents > 1, !example.vector.values.isEmpty else { return nil }
        var length: Float = 0
        weights.withUnsafeBufferPointer { weights in
            sums.withUnsafeMutableBufferPointer { sums in
                sums.update(repeating: 0)
                for (feature, value) in example.vector.values {
                    let row = feature * documents
                    for document in 0..<documents {
                        sums[document] += value * weights[row + document]
                    }
                    length += value * value
                }
            }
        }
        let own = sums[example.document]
        sums[example.document] = -.infinity
        guard let other = sums.indices.max(by: { sums[$0] < sums[$1] }) else { return nil }
        let loss = 1 - own + sums[other]
        return loss > 0 ? (other, min(Self.aggressiveness, loss / (2 * length))) : nil
    }

    /// A fixed disorder, another one each round: steps through all places by a stride that shares
    /// no factor with their number.
    private static func order(of count: Int, _ round: Int) -> [Int] {
        guard count > 1 else { return Array(0..<count) }
        var stride = count * (5 + 2 * round) / 13 + 1
        while greatestCommonDivisor(stride, count) != 1 { stride += 1 }
        return (0..<count).map { ($0 * stride + round) % count }
    }

    private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
        b == 0 ? a : greatestCommonDivisor(b, a % b)
    }

    private func postingSections(
        _ name: String, _ weights: [Float], _ rarity: [Float]
    ) -> [(name: String, bytes: [UInt8])] {
        var starts: [UInt32] = [0]
        var postings: [Postings.Posting] = []
        for feature in rarity.indices {
            for document in 0..<documents {
                let weight = weights[feature * documents + document]
                if weight == 0 { continue }
                postings.append(Postings.Posting(document: UInt32(document), score: weight))
            }
            starts.append(UInt32(postings.count))
        }
        return [
            (name + "/starts", PackedArray.pack(starts)),
            (name + "/postings", PackedArray.pack(postings)),
            (name + "/weights", PackedArray.pack(rarity + [0])),
        ]
    }
}
