import Records

/// What the second step of a search in a large collection needs: the words of each document, and
/// the grams of each word. Lists of grams for all documents would be many times as large.
struct RescoringIndex: Sendable {
    /// How many documents the first step hands over. Beyond some hundred nothing was gained in
    /// measurements with 10,000 documents.
    static let candidateCount = 100

    /// A gram that more than one document in so many holds tells nothing among the best ones.
    private static let commonness = 4

    /// A word of a document with the sum of what its occurrences count.
    struct Entry: BitwiseCopyable, Sendable {
        let form: UInt32
        let weight: Float
    }

    private let starts: PackedArray<UInt32>
    private let entries: PackedArray<Entry>
    /// Of each document: the words of its title, with repetitions.
    let titles: PackedLists
    /// Of each title the weight of all its grams.
    let titleWeights: PackedArray<Float>
    /// Of each form: its grams that are not common, with repetitions.
    let grams: PackedLists
    let tables: RescoringTables

    init(_ file: PackedFile, name: String) {
        starts = PackedArray(file[name + "/forward/starts"])
        entries = PackedArray(file[name + "/forward/entries"])
        titles = PackedLists(file, name + "/forward-titles")
        titleWeights = PackedArray(file[name + "/forward-titles/weights"])
        grams = PackedLists(file, name + "/forms")
        let gramCount = PackedArray<Float>(file[name + "/grams/weights"]).count
        tables = RescoringTables(gramCount: gramCount, formCount: grams.count)
    }

    func entries(of document: Int) -> UnsafeBufferPointer<Entry> {
        UnsafeBufferPointer(
            rebasing: entries.buffer[Int(starts[document])..<Int(starts[document + 1])])
    }

    static func sections(
        _ name: String, _ documents: DocumentForms, _ counter: PostingsBuilder,
        grams all: NumberLists
    ) -> [(name: String, bytes: [UInt8])] {
        var grams = NumberLists()
        for form in 0..<all.count {
            grams.append(
                all[form].filter {
                    counter.documentFrequencies[Int($0)] * commonness <= documents.count
                })
        }
        var starts: [UInt32] = [0]
        var entries: [Entry] = []
        var titles = NumberLists()
        var titleWeights: [Float] = []
        for document in documents.indices {
            var weights: [UInt32: Double] = [:]
            for field in documents.fieldWeights.indices {
                let weight = counter.normalisedWeight(document, field)
                for form in documents[document, field] { weights[form, default: 0] += weight }
            }
            entries += weights.sorted { $0.key < $1.key }
                .map { Entry(form: $0.key, weight: Float($0.value)) }
            starts.append(UInt32(entries.count))
            let title = documents[document, 0]
            titles.append(title)
            titleWeights.append(
                Float(
                    title.flatMap { grams[Int($0)] }.reduce(0) { $0 + counter.weight(of: Int($1)) })
            )
        }
        return [
            (name + "/forward/starts", PackedArray.pack(starts)),
            (name + "/forward/entries", PackedArray.pack(entries)),
            (name + "/forward-titles/weights", PackedArray.pack(titleWeights)),
        ] + titles.sections(name + "/forward-titles") + grams.sections(name + "/forms")
    }
}
