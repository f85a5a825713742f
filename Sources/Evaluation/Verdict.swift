import Dialogue

/// How one answer compares with what was expected.
package struct Verdict: Sendable {
    package let question: Suite.Question
    package let turn: Suite.Turn
    package let response: Response

    package init(question: Suite.Question, turn: Suite.Turn, response: Response) {
        self.question = question
        self.turn = turn
        self.response = response
    }

    private var answer: Answer { response.answer }

    /// The service is the one expected, at the first place. Asking back counts as wrong, unless
    /// that was expected.
    package var isServiceRight: Bool {
        turn.services.isEmpty || answer.topic.map(turn.services.contains) ?? false
    }

    /// The right service is among the first three, or among the options offered.
    package var isServiceNear: Bool {
        isServiceRight || answer.options.contains { turn.services.contains($0.service) }
            || answer.ranked.prefix(3).contains(where: turn.services.contains)
    }

    package var isAspectRight: Bool {
        turn.aspects.allSatisfy { answer.aspects.map(\.rawValue).contains($0) }
    }

    package var isOutcomeRight: Bool { turn.outcome.map { $0 == answer.outcome } ?? true }

    package var isTextRight: Bool { turn.contains.allSatisfy(answer.text.contains) }

    package var isRight: Bool { isServiceRight && isOutcomeRight && isTextRight }
}
