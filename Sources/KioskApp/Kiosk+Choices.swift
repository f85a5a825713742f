import Catalogue
import Dialogue

extension Kiosk {
    /// What can be chosen on the page by number.
    package func choices(in model: Model) -> [Choice] {
        switch model.page {
        case .start: startChoices
        case .topic(let place): topicChoices(place)
        case .conversation: model.turns.last.map { choices(after: $0.answer) } ?? []
        }
    }

    private var startChoices: [Choice] {
        let topics = city.topics.enumerated().map { place, topic in
            (topic.title, Choice.Meaning.topic(place))
        }
        let examples = [ScreenText.example1, .example2, .example3].map { key in
            (texts[key], Choice.Meaning.question(texts[key]))
        }
        return Self.numbered(topics + examples)
    }

    private func topicChoices(_ place: Int) -> [Choice] {
        let topics = city.topics
        let ids = topics.indices.contains(place) ? topics[place].services : []
        let services = ids.compactMap(catalogue.service).map { service in
            (service.title, Choice.Meaning.service(service.id))
        }
        // The way back is always the same.
        let others = Choice(number: 0, title: texts[.otherTopics], meaning: .topics)
        return Self.numbered(services) + [others]
    }

    /// The services asked back for, the replies to a checklist's question, or the aspects that there is more to say about.
    private func choices(after answer: Answer) -> [Choice] {
        let options = answer.options.map { ($0.title, Choice.Meaning.service($0.service)) }
        let replies = answer.choices.map { ($0, Choice.Meaning.reply) }
        let aspects = Self.offerOrder.filter(answer.offers.contains).prefix(Self.offerLimit)
        let offers = aspects.map { (texts.heading(of: $0), Choice.Meaning.aspect($0)) }
        return Self.numbered(options + replies + offers)
    }

    /// More would be a list to read, not a hint.
    private static let offerLimit = 9

    /// What people ask for most comes first.
    private static let offerOrder: [String] =
        ["checklist", "fields"]
        + [
            Module.documents, .cost, .where, .deadline, .duration, .steps, .forms, .online,
            .prerequisites, .validity, .notes, .appeal, .description, .legal,
        ].map(\.rawValue)

    private static func numbered(_ rows: [(String, Choice.Meaning)]) -> [Choice] {
        rows.enumerated().map { Choice(number: $0 + 1, title: $1.0, meaning: $1.1) }
    }
}
