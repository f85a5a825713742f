import GermanText
import Records

/// Ranks documents by the words of a question: BM25F over stems, BM25F over character n-grams,
/// and how much of the title the question covers. Knows nothing about what the documents are.
///
/// A large collection is searched in two steps: stems and rare grams find the best documents, then
/// all grams and the titles of these are counted (`RescoringIndex`).
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

    private let stems: PackedTable
    private let gramNumbers: PackedNumberTable
    private let words: Postings
    private let grams: Postings
    /// Grams of titles with the share of the title that they make up; nil in a large collection.
    private let titles: Postings?
    private let rescoring: RescoringIndex?
    private let ids: PackedTable

    package init(_ file: PackedFile, name: String) {
        stems = PackedTable(file[name + "/stems"])
        gramNumbers = PackedNumberTable(file[name + "/gram-numbers"])
        words = Postings(file, name + "/words")
        grams = Postings(file, name + "/grams")
        ids = PackedTable(file[name + "/ids"])
        let isLarge = ids.count > SearchIndexBuilder.largestWhole
        titles = isLarge ? nil : Postings(file, name + "/titles")
        rescoring =
            isLarge ? RescoringIndex(file, name: name, gramCount: grams.termCount) : nil
    }

    package var documentCount: Int { ids.count }

    package func id(_ document: Int) -> String { ids[document].text }

    /// The score of every document, by number. In a large collection only the best have all their
    /// grams and their title counted.
    package func scores(of question: [Word], _ shares: Shares = Shares()) -> [Score] {
        let query = query(question)
        var scores = listedScores(of: query, shares)
        for added in rescored(scores.map(\.total), 10, query, shares) {
            let score = scores[added.document]
            scores[added.document] = Score(
                words: score.words, grams: score.grams + added.grams, title: added.title)
        }
        return scores
    }

    /// The best documents, best first, equal ones by number; none without any score.
    package func best(
        _ limit: Int, for question: [Word], _ shares: Shares = Shares()
    ) -> [Int] {
        let query = query(question)
        var found = sums(of: query.stems, in: words, times: 1)
        add(query.grams, in: grams, times: shares.grams, to: &found)
        if let titles {
            let titles = sums(of: query.grams, in: titles, times: shares.title)
            for document in titles.indices { found[document] *= 1 + titles[document] }
            return BestScores.numbers(limit, of: found)
        }
        let rescored = rescored(found, limit, query, shares)
        return BestScores.numbers(limit, of: rescored.map(\.total)).map { rescored[$0].document }
    }

    // MARK: Steps

    private struct Query {
        /// Numbers of stems and grams, each once; what the index does not have is left out.
        let stems: [Int]
        let grams: [Int]
    }

    private func query(_ question: [Word]) -> Query {
        var grams: [Int] = []
        for word in question {
            for gram in Grams.of(word.form) {
                if let number = gramNumbers.index(of: gram) { grams.append(number) }
            }
        }
        return Query(
            stems: Self.unique(question.compactMap { stems.index(of: $0.stem) }),
            grams: Self.unique(grams))
    }

    /// In ascending order, so that sums are the same in every run.
    private static func unique(_ numbers: [Int]) -> [Int] {
        numbers.sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }

    /// Scores by what the lists hold: all terms, in a large collection stems and rare grams.
    private func listedScores(of query: Query, _ shares: Shares) -> [Score] {
        let wordSums = sums(of: query.stems, in: words, times: 1)
        let gramSums = sums(of: query.grams, in: grams, times: shares.grams)
        let titleSums =
            titles.map { sums(of: query.grams, in: $0, times: shares.title) }
            ?? [Float](repeating: 0, count: ids.count)
        return ids.indices.map { document in
            Score(
                words: wordSums[document], grams: gramSums[document], title: titleSums[document])
        }
    }

    /// The second step; nothing in a collection whose grams are all listed.
    private func rescored(
        _ found: [Float], _ limit: Int, _ query: Query, _ shares: Shares
    ) -> [RescoringIndex.Rescored] {
        rescoring?.rescore(found, best: limit, grams: query.grams, shares) {
            grams.weight(ofTerm: $0)
        } ?? []
    }

    private func sums(of terms: [Int], in postings: Postings, times factor: Float) -> [Float] {
        var sums = [Float](repeating: 0, count: ids.count)
        add(terms, in: postings, times: factor, to: &sums)
        return sums
    }

    private func add(
        _ terms: [Int], in postings: Postings, times factor: Float, to sums: inout [Float]
    ) {
        for term in terms { postings.add(term: term, times: factor, to: &sums) }
    }

    // MARK: Words

    /// How rare a word is among the documents.
    package func weight(of word: Word) -> Float {
        words.weight(ofTerm: stems.index(of: word.stem))
    }

    /// Whether any document has the word.
    package func knows(_ word: Word) -> Bool { stems.contains(word.stem) }

    package func holds(_ word: Word, document: Int) -> Bool {
        stems.index(of: word.stem).map { words.holds(term: $0, document: document) } ?? false
    }
}
