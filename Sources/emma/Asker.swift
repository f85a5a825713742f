import Catalogue
import Dialogue
import GermanText
import Records

/// One conversation on the command line: text in, answer out.
struct Asker {
    let session: Session
    private(set) var conversation = Conversation()

    init(session: Session) { self.session = session }

    mutating func ask(_ raw: String, at time: CivilTime? = nil) -> AskedQuestion {
        let start = ContinuousClock.now
        let now = time ?? session.clock.now
        let admitted = session.gate.admit(raw, on: now.date)
        let text = admitted.text
        let response = session.assistant.respond(to: text, in: conversation, at: now)
        conversation.apply(.asked(text, at: now))
        conversation.apply(.answered(response.turn))
        let micros = (ContinuousClock.now - start) / .microseconds(1)
        let notice = admitted.wasCut ? session.assistant.catalogue.texts["answer.cut"] : nil
        return AskedQuestion(response: response, cutNotice: notice, micros: Int(micros))
    }
}

/// An answered question in the forms that the command line gives it.
struct AskedQuestion {
    let response: Response
    /// That only the beginning of a long text was read.
    let cutNotice: String?
    let micros: Int

    var answer: Answer { response.answer }

    /// How the citizen's words were read.
    private var reading: [String] { [cutNotice, answer.understood].compactMap(\.self) }

    /// For people: what was understood, the answer, its sources.
    var text: String {
        let sources =
            answer.sources.isEmpty
            ? [] : ["", Messages["ask.sources"] + " " + answer.sources.joined(separator: "; ")]
        return (reading + [answer.text] + sources)
            .joined(separator: "\n")
    }

    /// The object of the batch contract, keys in its order.
    func json(id: String?) -> JSON {
        .object((id.map { [("id", .string($0))] } ?? []) + fields)
    }

    private var fields: [(String, JSON)] {
        [
            ("outcome", .string(answer.outcome.rawValue)),
            ("service", answer.topic.map(JSON.string) ?? .null),
            ("aspects", Self.list(answer.aspects.map(\.rawValue))),
            ("ranked", Self.list(answer.ranked)), ("confidence", .hundredths(answer.confidence)),
            ("text", .string(answer.text)), ("understood", .string(reading.joined(separator: " "))),
            ("facts", Self.list(answer.facts)), ("sources", Self.list(answer.sources)),
            ("forms", Self.list(answer.forms)),
            ("options", Self.list(answer.options.map(\.service))), ("micros", .integer(micros)),
        ]
    }

    private static func list(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }
}
