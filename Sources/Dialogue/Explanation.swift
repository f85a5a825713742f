import Search

/// Why an answer was given: what was understood, which services competed, which rule decided.
package struct Explanation: Sendable {
    package let request: Request
    package let candidates: [Candidate]
    /// Name of the step that decided ("rule:fire", "follow-up", "ranking", …).
    package let step: String
}
