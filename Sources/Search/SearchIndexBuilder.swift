import GermanText
import Records

/// Documents → the sections of a `SearchIndex`.
package struct SearchIndexBuilder {
    /// Up to here all grams are listed; beyond, the rare ones, and the search takes two steps.
    static let largestWhole = 1_000
    /// In a large collection a gram is rare that at most one document in so many holds.
    private static let rarity = 100

    static let wordParameters = PostingsBuilder.Parameters(
        saturation: 1.2, lengthNormalisation: 0.75)
    static let gramParameters = PostingsBuilder.Parameters(
        saturation: 2, lengthNormalisation: 0.75)

    private let name: String
    private var forms: FormTable
    private var documents = DocumentForms(fieldWeights: SearchDocument.fieldWeights)
    private var ids: [String] = []

    /// - Parameter stopStems: stems that say nothing about the subject of a text.
    package init(name: String, stopStems: Set<String>) {
        self.name = name
        forms = FormTable(stopStems: stopStems)
    }

    package mutating func add(_ document: SearchDocument) {
        documents.append(document.fields.map { forms.forms(of: $0) })
        ids.append(document.id)
    }

    package func sections() -> [(name: String, bytes: [UInt8])] {
        let stems = forms.stemTexts
        let words = PostingsBuilder(
            Self.wordParameters, documents, terms: forms.stems, termCount: stems.count)
        return [
            (name + "/stems", PackedTable.packInOrder(stems)),
            (name + "/ids", PackedTable.packInOrder(ids)),
        ] + words.sections(name + "/words") + gramSections()
    }

    private func gramSections() -> [(name: String, bytes: [UInt8])] {
        let (keys, grams) = gramsByFrequency()
        let counts = PostingsBuilder(
            Self.gramParameters, documents, terms: grams, termCount: keys.count)
        let numbers = [(name + "/gram-numbers", PackedNumberTable.pack(keys))]
        guard documents.count > Self.largestWhole else {
            return numbers + counts.sections(name + "/grams")
                + counts.shareSections(name + "/titles")
        }
        let isRare = { (frequency: Int) in frequency * Self.rarity <= documents.count }
        return numbers + counts.sections(name + "/grams", where: isRare)
            + RescoringIndex.sections(name, documents, counts, grams: grams) { !isRare($0) }
    }

    /// The grams, the most common first, and the lists of each form by these numbers.
    private func gramsByFrequency() -> (keys: [UInt32], grams: NumberLists) {
        let keys = forms.gramKeys
        let frequencies = PostingsBuilder(
            Self.gramParameters, documents, terms: forms.grams, termCount: keys.count
        ).documentFrequencies
        let order = keys.indices.sorted {
            (frequencies[$1], keys[$0]) < (frequencies[$0], keys[$1])
        }
        var places = [UInt32](repeating: 0, count: keys.count)
        for (place, gram) in order.enumerated() { places[gram] = UInt32(place) }
        var grams = NumberLists()
        for form in 0..<forms.grams.count {
            grams.append(forms.grams[form].map { places[Int($0)] })
        }
        return (order.map { keys[$0] }, grams)
    }
}
