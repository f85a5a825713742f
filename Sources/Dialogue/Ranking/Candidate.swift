import Search

/// A service or office that may be meant, with why.
package struct Candidate: Sendable {
    /// The number of its document in the index.
    package let number: Int
    package let id: String
    package let text: Score
    /// What object, act and circumstances add.
    package let structure: Float
    /// What the examples of the knowledge base teach.
    package let learned: Float

    package var total: Float { stated + learned }
    /// What the text itself says, without what its words usually mean.
    var stated: Float { text.total + structure }
}
