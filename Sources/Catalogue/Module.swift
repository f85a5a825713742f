/// The parts of a service description, after the modules of the German service catalogue (FIM).
package enum Module: String, CaseIterable, Sendable {
    case description, prerequisites, documents, cost, deadline, duration, steps, `where`, online
    case forms, legal, validity, notes, appeal
}
