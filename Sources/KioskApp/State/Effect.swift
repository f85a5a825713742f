import Dialogue

/// What the rim is to do.
package enum Effect: Equatable, Sendable {
    case quit
    /// Make a turn durable, before the next frame: the answer is shown after that.
    case keep(KeptTurn)
    /// The conversation that was kept is over.
    case end
}
