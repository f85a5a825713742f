import Dialogue

/// Answers a kept conversation again and compares.
struct Replay {
    enum Verdict: Equatable {
        case same
        /// Facts that are no longer spoken, and facts that are new; none where only words changed.
        case different(gone: [String], new: [String])
        /// What may not be kept had a part in the answer.
        case notReplayable
    }

    let assistant: Assistant

    /// Each turn is answered after what was kept of the turns before it, so that one that differs
    /// makes no others differ.
    func verdicts(on turns: [KeptTurn]) -> [Verdict] {
        var conversation = Conversation()
        return turns.map { turn in
            defer { for event in turn.events { conversation.apply(event) } }
            return verdict(on: turn, in: conversation)
        }
    }

    private func verdict(on turn: KeptTurn, in conversation: Conversation) -> Verdict {
        guard turn.isReplayable,
            let response = assistant.respond(to: turn.input, in: conversation, at: turn.time)
        else { return .notReplayable }
        guard response.answer.text != turn.answer || response.answer.facts != turn.left.facts
        else { return .same }
        return .different(
            gone: turn.left.facts.filter { !response.answer.facts.contains($0) },
            new: response.answer.facts.filter { !turn.left.facts.contains($0) })
    }
}
