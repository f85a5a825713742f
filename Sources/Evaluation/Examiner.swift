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
    ///
    /// - Parameter progress: called after each question with how many are done.
    package func examine(_ suite: Suite, progress: (Int) -> Void = { _ in }) -> [Verdict] {
        suite.questions.enumerated().flatMap { number, question in
            let verdicts = examine(question)
            progress(number + 1)
            return verdicts
        }
    }

    private func examine(_ question: Suite.Question) -> [Verdict] {
        let responses = answers(to: question.turns.map(\.ask), at: question.at)
        return question.turns.indices.map { index in
            Verdict(
                question: question, turn: question.turns[index], number: index + 1,
                response: responses[index])
        }
    }

    /// A conversation, one answer a turn.
    package func answers(to turns: [String], at time: CivilTime? = nil) -> [Response] {
        let time = time ?? now
        var conversation = Conversation()
        return turns.map { turn in
            let text = gate.admit(turn, on: time.date).text
            let response = assistant.respond(to: text, in: conversation, at: time)
            conversation.apply(.asked(text, at: time))
            conversation.apply(.answered(response.turn))
            return response
        }
    }
}
