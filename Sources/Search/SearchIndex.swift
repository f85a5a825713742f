import GermanText
import Records

/// Ranks documents by the words of a question: BM25F over stems, BM25F over character n-grams,
/// and how much of the title the question covers. Knows nothing about what the documents are.
package struct SearchIndex: Sendable {
    /// What n-grams count beside words. Source: retrieval measurements on German catalogues.
    private static let gramShare: Float = 0.4
    private static let titleShare: Float = 0.3

    private let words: Postings
    private let grams: Postings
    private let ids: PackedTable
    private let titleStarts: PackedArray<UInt32>
    private let titleGrams: PackedTable

    package init(_ file: PackedFile, name: String) {
        words = Postings(file, name + "/words")
        grams = Postings(file, name + "/grams")
        ids = PackedTable(file[name + "/ids"])
        titleStarts = PackedArray(file[name + "/title-starts"])
        titleGrams = PackedTable(file[name + "/title-grams"])
    }

    package var documentCount: Int { ids.count }

    package func id(_ document: Int) -> String { ids[document].text }

    /// The score of every document, by number.
    package func scores(of question: [Word]) -> [Score] {
        let question = Self.withoutRepetition(question)
        var wordScores = [Float](repeating: 0, count: ids.count)
        for word in question {
            guard let term = words.terms.index(of: word.stem) else { continue }
            words.add(term: term, times: 1, to: &wordScores)
        }
        var gramScores = [Float](repeating: 0, count: ids.count)
        let asked = Self.sortedUnique(question.flatMap { Grams.of($0.form) })
        for gram in asked {
            guard let term = grams.terms.index(of: gram) else { continue }
            grams.add(term: term, times: Self.gramShare, to: &gramScores)
        }
        let known = Set(asked)
        return (0..<ids.count).map { document in
            let plain = wordScores[document] + gramScores[document]
            let title = plain > 0 ? Self.titleShare * coverage(ofTitle: document, by: known) : 0
            return Score(words: wordScores[document], grams: gramScores[document], title: title)
        }
    }

    /// How rare a word is among the documents.
    package func weight(of word: Word) -> Float {
        words.weight(ofTerm: words.terms.index(of: word.stem))
    }

    package func holds(_ word: Word, document: Int) -> Bool {
        words.terms.index(of: word.stem).map { words.holds(term: $0, document: document) } ?? false
    }

    private func coverage(ofTitle document: Int, by asked: Set<String>) -> Float {
        var covered: Float = 0
        var whole: Float = 0
        for place in Int(titleStarts[document])..<Int(titleStarts[document + 1]) {
            let gram = titleGrams[place].text
            let weight = grams.weight(ofTerm: grams.terms.index(of: gram))
            whole += weight
            if asked.contains(gram) { covered += weight }
        }
        return whole > 0 ? covered / whole : 0
    }

    private static func withoutRepetition(_ words: [Word]) -> [Word] {
        var seen: Set<String> = []
        return words.filter { seen.insert($0.stem).inserted }
    }

    private static func sortedUnique(_ grams: [String]) -> [String] {
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
