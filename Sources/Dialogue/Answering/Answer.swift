import Catalogue

/// An answer: facts of the catalogue with connecting phrases, ready to be laid out.
package struct Answer: Sendable, Equatable {
    /// A sentence that states something, with where it comes from.
    package struct Statement: Sendable, Equatable {
        /// The fact's id; nil for what was computed from facts (a deadline's day).
        package let fact: String?
        package let text: String
        package let source: String
        /// Not confirmed, or not checked for too long.
        package let isUncertain: Bool
    }

    package struct Section: Sendable, Equatable {
        /// Id of the aspect ("cost"); nil for a section without a heading.
        package let aspect: String?
        package let heading: String?
        package let statements: [Statement]
    }

    /// A service to choose.
    package struct Option: Sendable, Equatable {
        package let service: String
        package let title: String
    }

    package var outcome: Outcome
    /// Id of the service or office that the answer is about.
    package var topic: String?
    package var title: String?
    /// Connecting phrases before and after the facts.
    package var lead: [String] = []
    package var sections: [Section] = []
    package var closing: [String] = []
    package var options: [Option] = []
    /// What a question of a checklist can be answered with; the last is "I do not know".
    package var choices: [String] = []
    /// How far the checklist is, where the answer belongs to one.
    package var checklist: ChecklistRun?
    /// Modules that were asked for.
    package var aspects: [Module] = []
    /// Aspects that the topic can tell more about.
    package var offers: [String] = []
    /// What can be written next, for whom no offers are shown.
    package var hint: String?
    /// What was read instead of what was written.
    package var understood: String?
    package var forms: [String] = []
    /// The form that the answer is about.
    package var form: String?
    package var ranked: [String] = []
    /// In hundredths.
    package var confidence = 0

    package init(_ outcome: Outcome) { self.outcome = outcome }

    /// Puts a statement first in the section of an aspect, and that section first of all.
    mutating func put(_ statement: Statement, aspect: String, heading: String) {
        let old = sections.firstIndex { $0.aspect == aspect }.map { sections.remove(at: $0) }
        sections.insert(
            Section(
                aspect: aspect, heading: heading, statements: [statement] + (old?.statements ?? [])),
            at: 0)
    }

    /// Whether two answers are the same to whoever hears them.
    package func says(_ other: Answer) -> Bool { text == other.text && facts == other.facts }

    package var statements: [Statement] { sections.flatMap(\.statements) }

    package var facts: [String] { Self.unique(statements.compactMap(\.fact)) }

    package var sources: [String] { Self.unique(statements.map(\.source).filter { !$0.isEmpty }) }

    private static func unique(_ texts: [String]) -> [String] {
        texts.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
