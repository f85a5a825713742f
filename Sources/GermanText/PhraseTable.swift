import Records

/// Phrases of up to six words, found by their stems, each with the numbers of what it stands for.
package struct PhraseTable: Sendable {
    package static let longestPhrase = 6

    package struct Match: Sendable, Equatable {
        /// Which words of the text, by number.
        package let words: Range<Int>
        package let payload: UInt32

        package init(words: Range<Int>, payload: UInt32) {
            self.words = words
            self.payload = payload
        }
    }

    private let phrases: PackedTable
    private let starts: PackedArray<UInt32>
    private let payloads: PackedArray<UInt32>
    private let stems: PackedTable

    package init(_ file: PackedFile, name: String) {
        phrases = PackedTable(file[name + "/phrases"])
        starts = PackedArray(file[name + "/starts"])
        payloads = PackedArray(file[name + "/payloads"])
        stems = PackedTable(file[name + "/stems"])
    }

    /// Whether any phrase holds a stem.
    package func uses(stem: String) -> Bool { stems.contains(stem) }

    /// All phrases in a text given by its stems, in the order of the text.
    package func matches(in stems: [String]) -> [Match] {
        stems.indices.flatMap { matches(in: stems, from: $0) }
    }

    private func matches(in stems: [String], from start: Int) -> [Match] {
        var found: [Match] = []
        var key: [UInt8] = []
        for end in start..<min(stems.count, start + Self.longestPhrase) {
            guard uses(stem: stems[end]) else { break }
            if end > start { key.append(32) }
            key.append(contentsOf: stems[end].utf8)
            guard let index = key.withUnsafeBytes({ phrases.index(of: $0) }) else { continue }
            for place in Int(starts[index])..<Int(starts[index + 1]) {
                found.append(Match(words: start..<(end + 1), payload: payloads[place]))
            }
        }
        return found
    }

    /// Packs phrases, given by their stems, with their payloads.
    package static func sections(
        _ name: String, _ entries: [(stems: [String], payload: UInt32)]
    ) -> [(name: String, bytes: [UInt8])] {
        var grouped: [String: Set<UInt32>] = [:]
        for entry in entries {
            grouped[entry.stems.joined(separator: " "), default: []].insert(entry.payload)
        }
        let keys = grouped.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        var starts: [UInt32] = [0]
        var payloads: [UInt32] = []
        for key in keys {
            payloads += (grouped[key] ?? []).sorted()
            starts.append(UInt32(payloads.count))
        }
        return [
            (name + "/phrases", PackedTable.pack(keys)),
            (name + "/starts", PackedArray.pack(starts)),
            (name + "/payloads", PackedArray.pack(payloads)),
            (name + "/stems", PackedTable.pack(entries.flatMap(\.stems))),
        ]
    }
}
