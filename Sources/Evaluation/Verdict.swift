import Dialogue

/// How one answer compares with what was expected.
package struct Verdict: Sendable {
    package let question: Suite.Question
    package let turn: Suite.Turn
    package let response: Response

    /// The number of the turn in its conversation, from 1.
    package let number: Int

    package init(
        question: Suite.Question, turn: Suite.Turn, number: Int = 1, response: Response
    ) {
        self.question = question
        self.number = number
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

    /// The place at which an expected service stands: the topic first, then the options or what was
    /// ranked. What is only offered is never at the first place.
    package var place: Int? {
        guard !turn.services.isEmpty else { return nil }
        if isServiceRight { return 1 }
        let behind = (answer.options.map(\.service) + answer.ranked).filter { $0 != answer.topic }
        return behind.firstIndex(where: turn.services.contains).map { max(2, $0 + 1) }
    }

    /// Answers with a service or office, but with none that is expected.
    package var isMisleading: Bool {
        answer.outcome == .answer && !(isServiceRight && isOutcomeRight)
    }

    /// Names the turn in a run: "f017", of a conversation "c03/2".
    package var id: String {
        question.turns.count == 1 ? question.id : "\(question.id)/\(number)"
    }

    /// What the question is a test of: as the suite says, else what is expected.
    package var kind: String {
        question.kind ?? (turn.outcome ?? .answer).rawValue
    }

    /// How bad a wrong answer is: an emergency missed, a wrong answer given with confidence, a
    /// citizen sent away, and all others by how sure the answer was.
    package var harm: Int {
        if isRight { return 0 }
        let missesEmergency = turn.outcome == .emergency ? 1_000 : 0
        let misleads = isMisleading ? 300 : 0
        let sendsAway = answer.outcome == .decline ? 150 : 0
        return 1 + missesEmergency + misleads + sendsAway + answer.confidence
    }
}
