/// What the keys mean at the moment.
package enum Mode: CaseIterable, Sendable {
    /// The input line is empty and the page is a list to choose from.
    case choosing
    /// Services are proposed for what is being typed.
    case suggesting
    case typing
    /// A sheet is open.
    case reading
    /// "Beenden?" has been asked.
    case leaving
}

extension Model {
    package var mode: Mode {
        if isLeaving { return .leaving }
        if sheet != nil { return .reading }
        if completion != nil { return .suggesting }
        return editor.isEmpty && page != .conversation ? .choosing : .typing
    }
}
