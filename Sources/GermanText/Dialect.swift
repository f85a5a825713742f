import Records

/// Reads words written as they are spoken in a region: sound by sound, where the result is a word
/// of the vocabulary. A view over the compiled file.
package struct Dialect: Sendable {
    /// A sound of the region and what it is in standard German.
    private struct Sound {
        enum Place: Substring { case start, end, anywhere }

        let spoken: [UInt8]
        let standard: [UInt8]
        let place: Place
    }

    /// More changes make another word of anything.
    private static let mostChanges = 3
    private static let mostCandidates = 400

    private let markers: PackedTable
    private let sounds: PackedTable

    package init(_ file: PackedFile) {
        markers = PackedTable(file["dialect/markers"])
        sounds = PackedTable(file["dialect/sounds"])
    }

    /// Whether a text is written as it is spoken.
    package func isSpoken(_ text: String) -> Bool { isSpoken(in: Analyzer.forms(of: text)) }

    /// Whether a text has a word that only speakers of the dialect write.
    func isSpoken(in forms: [String]) -> Bool { forms.contains(where: markers.contains) }

    /// The standard word for a folded form, by the fewest changes; nil where none is a known word.
    package func standard(of form: String, isKnown: (String) -> Bool) -> String? {
        let sounds = decoded
        var seen: Set<[UInt8]> = [Array(form.utf8)]
        var front = [Array(form.utf8)]
        for _ in 0..<Self.mostChanges {
            var next: [[UInt8]] = []
            for word in front {
                for changed in sounds.lazy.flatMap({ Self.changes(of: word, by: $0) })
                where seen.count < Self.mostCandidates && seen.insert(changed).inserted {
                    next.append(changed)
                }
            }
            let words = next.map { String(decoding: $0, as: UTF8.self) }
            if let known = words.first(where: isKnown) { return known }
            front = next
        }
        return nil
    }

    private var decoded: [Sound] {
        sounds.indices.compactMap { index in
            let parts = sounds[index].text.split(
                separator: "|", omittingEmptySubsequences: false)
            return Sound.Place(rawValue: parts[0]).map {
                Sound(spoken: Array(parts[1].utf8), standard: Array(parts[2].utf8), place: $0)
            }
        }
    }

    private static func changes(of word: [UInt8], by sound: Sound) -> [[UInt8]] {
        let length = sound.spoken.count
        guard word.count >= length else { return [] }
        let starts =
            switch sound.place {
            case .start: 0...0
            case .end: (word.count - length)...(word.count - length)
            case .anywhere: 0...(word.count - length)
            }
        return starts.filter { word[$0..<($0 + length)].elementsEqual(sound.spoken) }.map {
            word[..<$0] + sound.standard + word[($0 + length)...]
        }.map(Array.init)
    }

    // MARK: Data

    /// What the data file looks like: words that give the dialect away, and sounds in the order in
    /// which they are tried, each with a word and what it means.
    package static let shape = Shape.map([
        .required("markers", .list(.text)),
        .required(
            "sounds",
            .list(
                .map([
                    .required("spoken", .text), .required("standard", .text),
                    .optional("at", .oneOf(["start", "end"])),
                    .required(
                        "example", .map([.required("writes", .text), .required("means", .text)])),
                    .required("near_miss", .text),
                ]))),
    ])

    package static func sections(_ record: PackedRecord?) -> [(name: String, bytes: [UInt8])] {
        let markers = (record?["markers"]?.items ?? []).compactMap(\.scalar).map(Folding.fold)
        let sounds = (record?["sounds"]?.items ?? []).map { sound in
            [
                sound["at"]?.scalar ?? "anywhere", Folding.fold(sound["spoken"]?.scalar ?? ""),
                Folding.fold(sound["standard"]?.scalar ?? ""),
            ].joined(separator: "|")
        }
        return [
            ("dialect/markers", PackedTable.pack(markers)),
            ("dialect/sounds", PackedTable.packInOrder(sounds)),
        ]
    }
}
