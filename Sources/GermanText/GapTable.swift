import Records

/// Phrases in parts with other words between them ("was … kosten"), each with the number of what it
/// stands for.
package struct GapTable: Sendable {
    package struct Match: Sendable, Equatable {
        /// Which words of the text, by number, in ascending order.
        package let words: [Int]
        package let payload: UInt32
    }

    /// How many words may stand between two parts.
    private static let widestGap = 9
    private static let partBits: UInt32 = 3
    package static let mostParts = 1 << Int(partBits)

    private let parts: PhraseTable
    private let payloads: PackedArray<UInt32>
    private let counts: PackedArray<UInt32>

    package init(_ file: PackedFile, name: String) {
        parts = PhraseTable(file, name: name + "/parts")
        payloads = PackedArray(file[name + "/gap-payloads"])
        counts = PackedArray(file[name + "/gap-counts"])
    }

    /// Whether any part holds a stem.
    package func uses(stem: String) -> Bool { parts.uses(stem: stem) }

    /// The matches of whole phrases, all parts in order within one sentence.
    ///
    /// - Parameter alone: what a stop word counts as where it is a part by itself; nil for others.
    /// - Parameter sentences: the number of the sentence of each word.
    package func matches(
        in stems: [String], alone: [String?], sentences: [Int]
    ) -> [Match] {
        let found = partMatches(stems, alone)
        var matches: [Match] = []
        var start = 0
        while start < found.count {
            let pattern = found[start].payload >> Self.partBits
            let end = found[start...].firstIndex { $0.payload >> Self.partBits != pattern }
            let own = found[start..<(end ?? found.count)]
            matches += phrases(pattern, own, sentences)
            start = end ?? found.count
        }
        return matches
    }

    private func partMatches(_ stems: [String], _ alone: [String?]) -> [PhraseTable.Match] {
        let single = alone.indices.flatMap { index in
            alone[index].map { form in
                parts.matches(in: [form]).map {
                    PhraseTable.Match(words: index..<(index + 1), payload: $0.payload)
                }
            } ?? []
        }
        let phrases = parts.matches(in: stems).filter { match in
            match.words.count > 1 || alone[match.words.lowerBound] == nil
        }
        return (single + phrases).sorted {
            ($0.payload, $0.words.lowerBound) < ($1.payload, $1.words.lowerBound)
        }
    }

    /// One match for each place of the first part that all others follow.
    private func phrases(
        _ pattern: UInt32, _ found: ArraySlice<PhraseTable.Match>, _ sentences: [Int]
    ) -> [Match] {
        let count = Int(counts[Int(pattern)])
        let part = { (match: PhraseTable.Match) in Int(match.payload & (1 << Self.partBits - 1)) }
        return found.filter { part($0) == 0 }.compactMap { first in
            var last = first
            var words = Array(first.words)
            for number in 1..<count {
                let next = found.first { match in
                    part(match) == number && Self.follows(match, last, sentences)
                }
                guard let next else { return nil }
                words += Array(next.words)
                last = next
            }
            return Match(words: words, payload: payloads[Int(pattern)])
        }
    }

    private static func follows(
        _ match: PhraseTable.Match, _ last: PhraseTable.Match, _ sentences: [Int]
    ) -> Bool {
        let gap = match.words.lowerBound - last.words.upperBound
        return (0...widestGap).contains(gap)
            && sentences[match.words.lowerBound] == sentences[last.words.lowerBound]
    }

    /// Packs phrases with their payloads; each part is given by the stems of all that may stand
    /// in its place.
    package static func sections(
        _ name: String, _ entries: [(parts: [[[String]]], payload: UInt32)]
    ) -> [(name: String, bytes: [UInt8])] {
        let parts = entries.enumerated().flatMap { pattern, entry in
            entry.parts.enumerated().flatMap { number, phrases in
                phrases.map {
                    (stems: $0, payload: UInt32(pattern) << partBits | UInt32(number))
                }
            }
        }
        return PhraseTable.sections(name + "/parts", parts) + [
            (name + "/gap-payloads", PackedArray.pack(entries.map(\.payload))),
            (name + "/gap-counts", PackedArray.pack(entries.map { UInt32($0.parts.count) })),
        ]
    }
}
