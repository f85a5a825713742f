/// What is remembered of a conversation: the fold over its events.
package struct Conversation: Sendable, Equatable {
    /// The last turn that had a subject: what "und was kostet das?" goes on about.
    package private(set) var subject: AnsweredTurn?
    /// The last turn that named a thing or something to do: what "nein, den Reisepass" corrects and
    /// what "den Fahrzeugschein" completes.
    package private(set) var last: AnsweredTurn?
    /// The services offered by the last answer, if it asked back.
    package private(set) var options: [String] = []
    /// The aspects that were asked for when the assistant asked back.
    package private(set) var pendingAspects: [String] = []
    /// The checklist of the last answer, if it belonged to one.
    package private(set) var checklist: ChecklistRun?
    /// How often in a row nothing was understood.
    package private(set) var misses = 0

    package init(_ events: [Event] = []) {
        for event in events { apply(event) }
    }

    package mutating func apply(_ event: Event) {
        switch event {
        case .asked: break
        case .answered(let turn): apply(turn)
        case .ended: self = Conversation()
        }
    }

    private mutating func apply(_ turn: AnsweredTurn) {
        options = turn.options
        // Thanks or a greeting between two questions of a checklist do not end it.
        if turn.topic != nil || !turn.options.isEmpty { checklist = turn.checklist }
        pendingAspects = turn.outcome == .clarify ? turn.aspects : []
        if turn.topic != nil { subject = turn }
        if turn.topic != nil || !turn.acts.isEmpty { last = turn }
        misses = turn.outcome == .decline ? misses + 1 : 0
    }
}
