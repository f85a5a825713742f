import Catalogue
import GermanText

/// What a text says to a question of a checklist.
enum ChecklistReply: Equatable {
    case option(String)
    /// "Ich weiß es nicht."
    case unknown
    case back
    case stop
    /// A number that stands before no option.
    case noSuchNumber
    /// A text about something else.
    case other
}

/// Reads the reply to a question of a checklist: a number, an age, "ja", words of an option.
struct ChecklistReader {
    let catalogue: KnowledgeCatalogue
    let request: Request
    /// Circumstances that the text names or implies.
    let circumstances: [String]

    private var texts: Texts { catalogue.texts }

    /// A reply is short; a longer text is about something else unless it settles the question.
    private static let longestReply = 5

    /// - Parameter question: nil when all questions have a reply; then only "back" and "stop" are some.
    func reply(to question: ChecklistQuestion?) -> ChecklistReply {
        if isOnly(of: "checklist.back") { return .back }
        if isOnly(of: "checklist.stop") { return .stop }
        guard let question else { return .other }
        if let number { return byNumber(number, question) }
        if let option = yesOrNo(question) ?? byWords(question) ?? byOrdinal(question) {
            return .option(option)
        }
        if isOnly(of: "checklist.skip") { return .unknown }
        guard request.aspects.isEmpty, request.content.count <= Self.longestReply else {
            return .other
        }
        return question.option(circumstances: circumstances, age: request.age)
            .map { .option($0.id) } ?? .other
    }

    /// A number and nothing else: of an option, of the line below them ("I do not know"), or an age.
    private var number: Int? {
        guard request.words.count == 1, request.words[0].isNumber else { return nil }
        return Int(request.words[0].form)
    }

    private func byNumber(_ number: Int, _ question: ChecklistQuestion) -> ChecklistReply {
        let options = question.options
        if (1...options.count).contains(number) { return .option(options[number - 1].id) }
        if number == options.count + 1 { return .unknown }
        guard options.contains(where: { $0.ages != nil }),
            let option = question.option(circumstances: [], age: number)
        else { return .noSuchNumber }
        return .option(option.id)
    }

    /// Whether the text says one of these words and at most two small ones beside it.
    private func isOnly(of key: String) -> Bool {
        let words = words(key)
        let others = request.content.filter { !words.contains(request.words[$0].form) }
        return others.isEmpty && request.words.count <= 4
            && request.words.contains { words.contains($0.form) }
    }

    /// The words that stand at a key of the texts file, parted by blanks.
    private func words(_ key: String) -> [String] { Analyzer.forms(of: texts[key]) }

    /// "ja, genau" where an option begins with a word of the same kind.
    private func yesOrNo(_ question: ChecklistQuestion) -> String? {
        guard let first = request.words.first?.form, request.words.count <= 4 else { return nil }
        for key in ["checklist.yes", "checklist.no"] where words(key).contains(first) {
            let fitting = question.options.filter { option in
                Analyzer.forms(of: option.label).first.map(words(key).contains) ?? false
            }
            if fitting.count == 1 { return fitting[0].id }
        }
        return nil
    }

    /// "Das zweite"; a number with an age in it is an age.
    private func byOrdinal(_ question: ChecklistQuestion) -> String? {
        guard request.age == nil else { return nil }
        return OptionChooser(catalogue: catalogue, request: request)
            .byNumber(question.options.map(\.id))
    }

    /// The one option that shares most words with the text, small ones left out.
    private func byWords(_ question: ChecklistQuestion) -> String? {
        let content = request.content
        guard (1...Self.longestReply).contains(content.count), !asksBesides(question) else {
            return nil
        }
        let said = Set(content.map { request.words[$0].stem })
        let shared = question.options.map { option in
            said.intersection(Self.stems(of: option.label)).count
        }
        let most = shared.max() ?? 0
        let best = shared.indices.filter { shared[$0] == most }
        return most > 0 && best.count == 1 ? question.options[best[0]].id : nil
    }

    /// Whether the text asks for something in words that no option has.
    private func asksBesides(_ question: ChecklistQuestion) -> Bool {
        let labels = Set(question.options.flatMap { Self.stems(of: $0.label) })
        return request.aspects.contains { aspect in
            !aspect.words.allSatisfy { labels.contains(request.words[$0].stem) }
        }
    }

    private static func stems(of label: String) -> [String] {
        let stemmer = Stemmer()
        return Analyzer.forms(of: label).map(stemmer.stem)
    }
}
