/// Text that has passed the intake.
package struct CleanText: Hashable, Sendable {
    package let text: String
    /// The input was longer than the limits; the citizen is told.
    package let wasCut: Bool
}
