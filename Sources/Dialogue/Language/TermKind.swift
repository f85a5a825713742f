/// What a word of the citizen can name.
package enum TermKind: Int, CaseIterable, Sendable {
    /// The thing: Personalausweis, Wohnsitz (Leistungsobjekt).
    case object
    /// What happened or is wanted: verlieren, anmelden (Verrichtung).
    case act
    /// For whom and under which conditions: kind, ausland.
    case circumstance
    /// What is asked for: cost, documents, hours.
    case aspect
    case office
    case holiday
    /// A rule of conversation: emergencies, small talk, what emma is not for.
    case rule
}
