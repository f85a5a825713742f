import Catalogue

/// What the assistant was given in a turn.
package enum Input: Sendable, Equatable, Codable {
    case text(String)
    /// A service that was picked.
    case service(String)
    /// An aspect that was picked.
    case aspect(String)
}

/// The two events of a turn, asked and answered, as they are kept: together, since they are made
/// durable together before the answer is shown.
package struct KeptTurn: Sendable, Equatable, Codable {
    /// Counted from 1 in the conversation; turns that were not kept leave gaps.
    package let number: Int
    package let time: CivilTime
    /// Without anything that may not be kept.
    package let input: Input
    /// What stood on the screen as the citizen's words.
    package let question: String
    /// The answer as it was spoken.
    package let answer: String
    /// In hundredths.
    package let confidence: Int
    package let left: AnsweredTurn
    /// Whether the kept input leads to the same answer again. It does not where the answer came
    /// from words that may not be kept.
    package let isReplayable: Bool

    package init(
        number: Int, time: CivilTime, input: Input, question: String, answer: Answer,
        left: AnsweredTurn, isReplayable: Bool
    ) {
        (self.number, self.time, self.input, self.question) = (number, time, input, question)
        self.answer = answer.text
        confidence = answer.confidence
        self.left = left
        self.isReplayable = isReplayable
    }

    package var events: [Event] { [.asked(question, at: time), .answered(left)] }
}

extension Assistant {
    /// The answer to what was given, picked or written.
    package func respond(
        to input: Input, in conversation: Conversation, at now: CivilTime
    ) -> Response? {
        switch input {
        case .text(let text): respond(to: text, in: conversation, at: now)
        case .service(let id): respond(toChoice: id, in: conversation, at: now)
        case .aspect(let id): respond(toAspect: id, in: conversation, at: now)
        }
    }
}
