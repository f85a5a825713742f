import GermanText
import Records

/// Documents → the sections of a `SearchIndex`.
package struct SearchIndexBuilder {
    private let name: String
    private let stopStems: Set<String>
    private let stemmer = Stemmer()
    private var words = PostingsBuilder(.init(saturation: 1.2, lengthNormalisation: 0.75))
    private var grams = PostingsBuilder(.init(saturation: 2, lengthNormalisation: 0.75))
    private var ids: [String] = []

    /// - Parameter stopStems: stems that say nothing about the subject of a text.
    package init(name: String, stopStems: Set<String>) {
        self.name = name
        self.stopStems = stopStems
    }

    package mutating func add(_ document: SearchDocument) {
        let fields = document.fields.map { ($0.weight, content($0.text)) }
        words.add(fields.map { ($0.0, $0.1.map(\.stem)) })
        grams.add(fields.map { ($0.0, $0.1.flatMap { Grams.of($0.form) }) })
        ids.append(document.id)
    }

    private func content(_ text: String) -> [(form: String, stem: String)] {
        Analyzer.forms(of: text).compactMap { form in
            let stem = stemmer.stem(form)
            return stopStems.contains(stem) ? nil : (form, stem)
        }
    }

    package func sections() -> [(name: String, bytes: [UInt8])] {
        words.sections(name + "/words") + grams.sections(name + "/grams")
            + grams.shareSections(name + "/titles")
            + [(name + "/ids", PackedTable.packInOrder(ids))]
    }
}
