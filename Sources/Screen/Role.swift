/// What a piece of text *is*. How it looks is the theme's business, in `Terminal`.
///
/// Frames, and so their snapshots, hold roles: another set of colours changes none of them.
package enum Role: String, CaseIterable, Hashable, Sendable {
    case plain
    /// Name of the screen or of a window on it.
    case title
    case heading
    case emphasis
    /// Something that can be called, opened or looked up.
    case link
    /// Where a statement comes from; stands back behind the statement.
    case source
    case notice
    case warning
    case error
    case success
    /// Words of the person who asks.
    case citizen
    /// Words of the assistant.
    case assistant
    /// An offered choice, not the one that has the focus.
    case choice
    /// The one thing that Enter would act on.
    case focus
    /// Where text is typed.
    case field
    /// A hint inside an empty field.
    case placeholder
    /// The name of a key, as in the bar at the bottom.
    case key
    /// A line of the frame around the content: head line, foot line, status.
    case bar
    case border
    /// What lies behind an open window.
    case shadow
    /// The dark modules of a QR code on their light ground.
    case code
}
