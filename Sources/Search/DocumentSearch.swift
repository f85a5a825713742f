import GermanText
import Records

/// A collection of documents with its own vocabulary, searched by free text: what is misspelt is
/// mended towards the words of the collection, stop words are left out. A view over a packed file.
package struct DocumentSearch: Sendable {
    fileprivate static let indexName = "documents"

    private let analyzer: Analyzer
    private let stopwords: PackedTable
    private let index: SearchIndex

    private let shares: SearchIndex.Shares

    /// - Parameters:
    ///   - skills, shares: less than usual to measure what the rest is worth.
    package init(
        _ file: PackedFile, skills: Analyzer.Skills = .all,
        shares: SearchIndex.Shares = SearchIndex.Shares()
    ) {
        self.shares = shares
        analyzer = Analyzer(file, skills: skills)
        stopwords = PackedTable(file["language/stopwords"])
        index = SearchIndex(file, name: Self.indexName)
    }

    package var documentCount: Int { index.documentCount }

    /// Ids of the best documents, best first.
    package func best(_ limit: Int, for text: String) -> [String] {
        let words = analyzer.words(of: text).filter { !stopwords.contains($0.form) }
        return index.best(limit, for: words, shares).map(index.id)
    }
}

/// Documents → the sections of a `DocumentSearch`.
package struct DocumentSearchBuilder {
    private let language: SearchLanguage
    private var vocabulary = VocabularyBuilder()
    private var index: SearchIndexBuilder

    package init(language: SearchLanguage) {
        self.language = language
        let stemmer = Stemmer()
        index = SearchIndexBuilder(
            name: DocumentSearch.indexName, stopStems: Set(language.stopwords.map(stemmer.stem)))
        for word in language.stopwords { vocabulary.add(text: word) }
    }

    package mutating func add(_ document: SearchDocument) {
        for field in document.fields { vocabulary.add(text: field) }
        index.add(document)
    }

    package func sections() -> [(name: String, bytes: [UInt8])] {
        [("language/stopwords", PackedTable.pack(language.stopwords))]
            + vocabulary.sections() + Variants.sections(language.variants)
            + Dialect.sections(language.dialect) + index.sections()
    }
}

/// What is known of a language apart from any collection.
package struct SearchLanguage: Sendable {
    /// Folded words that say nothing about a subject.
    package let stopwords: [String]
    /// Ways to write a word that are no errors.
    package let variants: [(form: String, standard: String)]

    /// Rules of a dialect, in the form of the knowledge base.
    package let dialect: PackedRecord?

    package init(
        stopwords: [String], variants: [(form: String, standard: String)],
        dialect: PackedRecord? = nil
    ) {
        self.stopwords = stopwords.map(Folding.fold)
        self.variants = variants
        self.dialect = dialect
    }
}
