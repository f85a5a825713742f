import Catalogue
import Dialogue

/// A question and its answer.
package struct Turn: Equatable, Sendable {
    /// Redacted: what the citizen typed stays nowhere else.
    package let question: String
    package let time: CivilTime
    package let answer: Answer
    package let left: AnsweredTurn
    /// Only the beginning of the question was read.
    package var wasCut = false

    package var events: [Event] { [.asked(question, at: time), .answered(left)] }
}
