import Search

/// A service that may be meant, with why.
package struct Candidate: Sendable {
    /// The number of the service in the catalogue and of its document in the index.
    package let number: Int
    package let id: String
    package let text: Score
    /// What object, act and circumstances add.
    package let structure: Float

    package var total: Float { text.total + structure }
}
