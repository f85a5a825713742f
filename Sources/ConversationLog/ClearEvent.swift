import Catalogue
import Dialogue

/// What an event says in clear. It goes into the sealing, so that a change shows when it is opened.
package struct ClearEvent: Equatable, Sendable {
    package enum Kind: String, Sendable { case turn, end }
    package enum Channel: String, CaseIterable, Sendable { case screen, linear }

    /// The grid of times in clear, in minutes: too coarse to tell who stood at the terminal.
    private static let grid = 15

    package var session: String
    package var sequence: Int
    package var kind: Kind
    package var time: String
    package var channel: String
    package var outcome = ""
    package var service = ""
    package var facts: [String] = []
    package var confidence = 0
    package var versions: Versions

    /// Which program spoke from which knowledge.
    package struct Versions: Equatable, Sendable {
        package let program: String
        package let knowledge: String

        package init(program: String, knowledge: String) {
            (self.program, self.knowledge) = (program, knowledge)
        }
    }

    package static func rounded(_ time: CivilTime) -> CivilTime {
        CivilTime(date: time.date, minutes: time.minutes / grid * grid)
    }

    mutating func tell(_ turn: KeptTurn) {
        outcome = turn.left.outcome.rawValue
        service = turn.left.topic ?? ""
        facts = turn.left.facts
        confidence = turn.confidence
    }

    var factList: String { facts.joined(separator: "\n") }

    /// All fields, none of which holds this separator.
    var authenticated: String {
        [
            session, String(sequence), kind.rawValue, time, channel, outcome, service, factList,
            String(confidence), versions.program, versions.knowledge,
        ].joined(separator: "\u{1F}")
    }
}
