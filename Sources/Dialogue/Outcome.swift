/// What kind of answer was given.
package enum Outcome: String, CaseIterable, Sendable {
    case answer, clarify, smalltalk, handover, emergency, decline
}
