import Catalogue
import GermanText
import Records
import Search

/// Answers citizens from one compiled knowledge base. A view over the mapped file: making one
/// reads next to nothing.
package struct Assistant: Sendable {
    package static let indexName = "services"
    package static let associationName = "learned"

    package let catalogue: KnowledgeCatalogue
    let book: CueBook
    let reader: RequestReader
    let ranker: Ranker
    let decider: Decider
    let forms: FormFinder

    package init(
        _ file: PackedFile, tuning: Tuning = Tuning(), skills: Analyzer.Skills = .all
    ) {
        catalogue = KnowledgeCatalogue(PackedRecord(root: file["records"]))
        book = CueBook(file, catalogue)
        let index = SearchIndex(file, name: Self.indexName)
        let language = catalogue.root["language"]
        reader = RequestReader(
            analyzer: Analyzer(file, skills: skills), book: book, negation: Negation(file),
            introduction: Introduction(file),
            measureWords: DecodedOnce {
                language?["measures"].map(MeasureWords.init) ?? MeasureWords([])
            })
        ranker = Ranker(
            book: book, index: index,
            association: Association(file, name: Self.associationName),
            topics: TopicTable(file, serviceCount: catalogue.serviceCount), tuning: tuning)
        decider = Decider(index: index, tuning: tuning)
        forms = FormFinder(file, catalogue, ranker)
    }

    /// What a text means, without answering it.
    package func read(_ text: String) -> Request { reader.read(text) }

    /// Forms that fit a text, best first.
    ///
    /// - Parameter text: clean and redacted.
    package func forms(for text: String, limit: Int) -> [Form] {
        forms.ranked(reader.read(text), limit: limit)
    }

    /// Everything about a form, at a civil time.
    package func describe(_ form: Form, at now: CivilTime) -> Answer {
        FormComposer(context: Context(catalogue: catalogue, now: now), form: form).whole
    }

    /// The answer to a text in a conversation at a civil time, with what led to it.
    ///
    /// - Parameter text: clean and redacted.
    package func respond(
        to text: String, in conversation: Conversation, at now: CivilTime
    ) -> Response {
        var responder = Responder(assistant: self, conversation: conversation, now: now)
        return responder.respond(to: text)
    }

    /// The answer about a service that was chosen from a list.
    package func respond(
        toChoice service: String, in conversation: Conversation, at now: CivilTime
    ) -> Response {
        let responder = Responder(assistant: self, conversation: conversation, now: now)
        return responder.answer(
            about: service, Request(words: []), aspects: conversation.pendingAspects)
    }

    package func respond(
        toAspect aspect: String, in conversation: Conversation, at now: CivilTime
    ) -> Response? {
        let responder = Responder(assistant: self, conversation: conversation, now: now)
        return responder.elaborate(aspect)
    }
}

/// An answer, what it leaves behind, and why it was given.
package struct Response: Sendable {
    package let answer: Answer
    package let turn: AnsweredTurn
    package let explanation: Explanation
}
