import GermanText
import Records

/// Ranks documents by the words of a question: BM25F over stems, BM25F over character n-grams,
/// and how much of the title the question covers. Knows nothing about what the documents are.
package struct SearchIndex: Sendable {
    /// What n-grams and the title count beside words. Source of the usual values: retrieval
    /// measurements on German catalogues.
    package struct Shares: Sendable, Equatable {
        package var grams: Float
        package var title: Float

        package init(grams: Float = 0.4, title: Float = 0.3) {
            self.grams = grams
            self.title = title
        }
    }

    private let words: Postings
    private let grams: Postings
    private let titles: Postings
    private let ids: PackedTable

    package init(_ file: PackedFile, name: String) {
        words = Postings(file, name + "/words")
        grams = Postings(file, name + "/grams")
        titles = Postings(file, name + "/titles")
        ids = PackedTable(file[name + "/ids"])
    }

    package var documentCount: Int { ids.count }

    package func id(_ document: Int) -> String { ids[document].text }

    /// The score of every document, by number.
    package func scores(of question: [Word], _ shares: Shares = Shares()) -> [Score] {
        let question = Self.withoutRepetition(question)
        let asked = Self.unique(question.flatMap { Grams.of($0.form) })
        let wordScores = sums(of: question.map(\.stem), in: words, times: 1)
        let gramScores = sums(of: asked, in: grams, times: shares.grams)
        let titleShares = sums(of: asked, in: titles, times: shares.title)
        return ids.indices.map { document in
            Score(
                words: wordScores[document], grams: gramScores[document],
                title: titleShares[document])
        }
    }

    private func sums(of terms: [String], in postings: Postings, times factor: Float) -> [Float] {
        var sums = [Float](repeating: 0, count: ids.count)
        for term in terms {
            guard let number = postings.terms.index(of: term) else { continue }
            postings.add(term: number, times: factor, to: &sums)
        }
        return sums
    }

    /// How rare a word is among the documents.
    package func weight(of word: Word) -> Float {
        words.weight(ofTerm: words.terms.index(of: word.stem))
    }

    /// Whether any document has the word.
    package func knows(_ word: Word) -> Bool { words.terms.contains(word.stem) }

    package func holds(_ word: Word, document: Int) -> Bool {
        words.terms.index(of: word.stem).map { words.holds(term: $0, document: document) } ?? false
    }

    private static func withoutRepetition(_ words: [Word]) -> [Word] {
        var seen: Set<String> = []
        return words.filter { seen.insert($0.stem).inserted }
    }

    private static func unique(_ grams: [String]) -> [String] {
        var seen: Set<String> = []
        return grams.filter { seen.insert($0).inserted }
    }
}

/// The score of a document with its parts.
package struct Score: Sendable, Equatable {
    package let words: Float
    package let grams: Float
    /// The share of the title that was asked for, times its weight: a factor above one.
    package let title: Float

    package var total: Float { (words + grams) * (1 + title) }

    package func scaled(by share: Float) -> Score {
        Score(words: words * share, grams: grams * share, title: title)
    }
}
