import GermanText
import Records

/// Documents → the sections of a `SearchIndex`.
package struct SearchIndexBuilder {
    /// Up to here all grams are listed; beyond, the rare ones, and the search takes two steps.
    static let largestWhole = 3_000
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
        let (stems, grams) = (forms.stemTexts, forms.gramKeys)
        let words = PostingsBuilder(
            Self.wordParameters, documents, terms: forms.stems, termCount: stems.count)
        let gramCounts = PostingsBuilder(
            Self.gramParameters, documents, terms: forms.grams, termCount: grams.count)
        return [
            (name + "/stems", PackedTable.packInOrder(stems)),
            (name + "/gram-numbers", PackedNumberTable.pack(grams)),
            (name + "/ids", PackedTable.packInOrder(ids)),
        ] + words.sections(name + "/words") + gramSections(gramCounts)
    }

    private func gramSections(_ counts: PostingsBuilder) -> [(name: String, bytes: [UInt8])] {
        guard documents.count > Self.largestWhole else {
            return counts.sections(name + "/grams") + counts.shareSections(name + "/titles")
        }
        return counts.sections(name + "/grams") { $0 * Self.rarity <= documents.count }
            + RescoringIndex.sections(name, documents, counts, grams: forms.grams)
    }
}
