import Catalogue
import Evaluation
import GermanText
import Search

/// Documents in the shape of service descriptions, any number of them: the words and sentences of
/// real ones, with nouns joined to new compounds, so that the vocabulary grows with the collection
/// as it does in real ones. The same seed gives the same documents.
struct GeneratedDocuments {
    private let sentences: [[String]]
    private let nouns: [String]
    private let acts: [String]
    private var random: SeededGenerator

    init(like catalogue: KnowledgeCatalogue, seed: UInt64) {
        let texts = catalogue.services.flatMap { $0.facts.map(\.text) }
        sentences = texts.map { $0.split(separator: " ").map(String.init) }.filter { $0.count > 3 }
        let words = Set(sentences.joined().map { $0.filter(\.isLetter) })
        nouns = words.filter { $0.count >= 4 && $0.first?.isUppercase ?? false }.sorted()
        acts = words.filter {
            $0.count >= 6 && $0.hasSuffix("en") && $0.first?.isLowercase ?? false
        }
        .sorted()
        random = SeededGenerator(seed: seed)
    }

    mutating func next(_ number: Int) -> SearchDocument {
        let thing = compound()
        let act = pick(acts)
        let keywords = (0..<Int.random(in: 2...8, using: &random)).map { _ in keyword(thing) }
        let text = (0..<Int.random(in: 6...18, using: &random)).map { _ in sentence(thing) }
        return SearchDocument(
            id: "d\(number)", title: "\(thing) \(act)", keywords: keywords,
            text: text.joined(separator: "\n"))
    }

    /// What somebody asks who looks for a document: words of its title and keywords, some with an
    /// error.
    mutating func question(for document: SearchDocument) -> String {
        let words = document.title.split(separator: " ").map(String.init)
        let keyword = document.keywords.randomElement(using: &random) ?? ""
        let asked = words + [keyword]
        return "Ich möchte gern wissen was ich tun muss "
            + asked.map { Int.random(in: 0..<4, using: &random) == 0 ? misspelt($0) : $0 }
            .joined(separator: " ")
    }

    private mutating func compound() -> String {
        pick(nouns) + pick(nouns).lowercased()
    }

    private mutating func keyword(_ thing: String) -> String {
        Bool.random(using: &random) ? "\(pick(nouns)) \(pick(acts))" : compound()
    }

    private mutating func sentence(_ thing: String) -> String {
        sentences[Int.random(in: sentences.indices, using: &random)].map { word in
            guard word.first?.isUppercase ?? false else { return word }
            return switch Int.random(in: 0..<8, using: &random) {
            case 0: compound()
            case 1: thing
            case 2: pick(nouns)
            default: word
            }
        }.joined(separator: " ")
    }

    /// Words are not equally frequent: the smaller of two numbers comes often.
    private mutating func pick(_ words: [String]) -> String {
        let range = words.indices
        return words[min(.random(in: range, using: &random), .random(in: range, using: &random))]
    }

    private mutating func misspelt(_ word: String) -> String {
        guard word.count > 4 else { return word }
        var letters = Array(word)
        letters.remove(at: Int.random(in: 1..<(letters.count - 1), using: &random))
        return String(letters)
    }
}
