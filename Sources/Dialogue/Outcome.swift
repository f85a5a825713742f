/// What kind of answer was given.
package enum Outcome: String, CaseIterable, Codable, Sendable {
    case answer, clarify, smalltalk, handover, emergency, decline
}
