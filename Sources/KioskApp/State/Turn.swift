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

    /// What was given, and what was shown as the citizen's words, without all that may not be kept.
    let input: Input
    let keptQuestion: String
    var isReplayable = true

    /// The turn as it is kept.
    func kept(number: Int) -> KeptTurn {
        KeptTurn(
            number: number, time: time, input: input, question: keptQuestion, answer: answer,
            left: left, isReplayable: isReplayable)
    }

    package var events: [Event] { [.asked(question, at: time), .answered(left)] }
}
