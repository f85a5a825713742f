/// Whether the conversation is kept for the review office.
package enum Keeping: Sendable, CaseIterable {
    /// The city keeps nothing.
    case off
    /// The citizen is told, and can switch it off.
    case on
    /// The citizen has switched it off.
    case declined
    /// Nothing is kept until the citizen switches it on.
    case asking
    /// It should be kept, but cannot be.
    case failed

    /// After the key that switches it.
    var switched: Keeping {
        switch self {
        case .on: .declined
        case .declined, .asking: .on
        case .off, .failed: self
        }
    }

    var text: ScreenText {
        switch self {
        case .off: .keepingOff
        case .on: .keepingOn
        case .declined: .keepingDeclined
        case .asking: .keepingAsking
        case .failed: .keepingFailed
        }
    }
}
