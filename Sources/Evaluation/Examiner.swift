import Catalogue
import Dialogue
import Redaction

/// Asks the questions of a suite and compares.
package struct Examiner: Sendable {
    private let assistant: Assistant
    /// Questions of a suite take the same way in as those of citizens.
    private let gate: Gate
    /// The civil time of questions that name none.
    private let now: CivilTime

    package init(assistant: Assistant, now: CivilTime) {
        self.assistant = assistant
        gate = Gate(assistant.catalogue)
        self.now = now
    }

    /// One verdict a turn, in the order of the suite.
    package func examine(_ suite: Suite) -> [Verdict] { suite.questions.flatMap(examine) }

    private func examine(_ question: Suite.Question) -> [Verdict] {
        var conversation = Conversation()
        return question.turns.map { turn in
            let text = gate.admit(turn.ask, on: (question.at ?? now).date).text
            let response = assistant.respond(to: text, in: conversation, at: question.at ?? now)
            conversation.apply(.asked(text, at: question.at ?? now))
            conversation.apply(.answered(response.turn))
            return Verdict(question: question, turn: turn, response: response)
        }
    }
}
