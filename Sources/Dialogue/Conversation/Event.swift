import Catalogue

/// What happened in a conversation. The conversation is the fold over its events, and the log is
/// those events.
package enum Event: Sendable, Equatable {
    /// The redacted text of the citizen.
    case asked(String, at: CivilTime)
    case answered(AnsweredTurn)
    case ended
}

/// What an answer leaves behind for the turns after it.
package struct AnsweredTurn: Sendable, Equatable, Codable {
    package var outcome: Outcome
    /// The service or office that was spoken of.
    package var topic: String?
    package var aspects: [String] = []
    /// What the citizen was asked to choose from: ids of services.
    package var options: [String] = []
    package var objects: [String] = []
    package var acts: [String] = []
    package var circumstances: [String] = []
    package var age: Int?
    /// The form that was spoken of.
    package var form: String?
    /// Ids of the checklist's options that are known to hold for the topic.
    package var chosen: [String] = []
    /// The checklist that was asked from or shown.
    package var checklist: ChecklistRun?
    /// Ids of the facts that were spoken.
    package var facts: [String] = []

    package init(outcome: Outcome, topic: String? = nil) {
        self.outcome = outcome
        self.topic = topic
    }
}
