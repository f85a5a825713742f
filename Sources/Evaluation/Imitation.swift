/// How like a reference an output is: SARI and BLEU, both over 1 to 4 words, one reference a text.
///
/// SARI (Xu et al. 2016) looks at what was added (precision and recall of new n-grams), kept and
/// deleted; BLEU (Papineni et al. 2002) at precision with a penalty for brevity, counts summed over
/// the corpus. Both reward imitation: they are reported, never a goal.
package struct Imitation: Sendable {
    private struct Counts: Sendable {
        var right = 0.0
        var output = 0.0
        var reference = 0.0

        var score: Double {
            let precision = output == 0 ? 0 : right / output
            let recall = reference == 0 ? 0 : right / reference
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
        }
    }

    private static let longest = 4
    private var added = [Counts](repeating: Counts(), count: longest)
    private var kept = [Counts](repeating: Counts(), count: longest)
    private var deleted = [Counts](repeating: Counts(), count: longest)
    private var matches = [Counts](repeating: Counts(), count: longest)
    private var outputLength = 0
    private var referenceLength = 0
    package private(set) var texts = 0

    package init() {}

    package mutating func add(source: String, output: String, reference: String) {
        texts += 1
        let words = [source, output, reference].map(Self.words)
        outputLength += words[1].count
        referenceLength += words[2].count
        for size in 1...Self.longest {
            let grams = words.map { Set(Self.grams(of: $0, size)) }
            let (old, new, wanted) = (grams[0], grams[1], grams[2])
            Self.add(new.subtracting(old), wanted.subtracting(old), to: &added[size - 1])
            Self.add(new.intersection(old), wanted.intersection(old), to: &kept[size - 1])
            Self.add(old.subtracting(new), old.subtracting(wanted), to: &deleted[size - 1])
            Self.add(new, wanted, to: &matches[size - 1])
        }
    }

    private static func add(
        _ output: Set<String>, _ reference: Set<String>, to counts: inout Counts
    ) {
        counts.right += Double(output.intersection(reference).count)
        counts.output += Double(output.count)
        counts.reference += Double(reference.count)
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static func grams(of words: [String], _ size: Int) -> [String] {
        guard words.count >= size else { return [] }
        return (0...(words.count - size)).map { words[$0..<($0 + size)].joined(separator: " ") }
    }

    /// In hundredths of a point from 0 to 100.
    package var sari: Int {
        let parts = (added + kept + deleted).map(\.score)
        return Int((10_000 * parts.reduce(0, +) / Double(parts.count)).rounded())
    }

    /// Geometric mean of the four precisions, times the penalty for brevity.
    package var bleu: Int {
        let product = matches.reduce(1.0) { $0 * ($1.output == 0 ? 0 : $1.right / $1.output) }
        let root = product.squareRoot().squareRoot()
        let length = Double(outputLength) / Double(max(referenceLength, 1))
        // A linear penalty stands for the usual exponential one; above 1 there is none.
        return Int((10_000 * root * min(1, length)).rounded())
    }
}
