import Screen

/// A row of the key table: in these modes this key means that.
///
/// The rows feed the dispatch, the help page, the bar at the bottom and the words that the
/// conversation in plain lines understands instead of keys.
package struct KeyBinding: Sendable {
    /// How a row stands in the bar; where room is short, the higher ranks go first.
    struct Bar: Sendable {
        let label: ScreenText
        let rank: Int
    }

    package let modes: [Mode]
    package let key: Key
    package let message: Message
    let does: ScreenText
    var bar: Bar?
    var word: ScreenText?

    init(
        _ modes: [Mode], _ key: Key, _ message: Message, _ does: ScreenText,
        bar: Bar? = nil, word: ScreenText? = nil
    ) {
        (self.modes, self.key, self.message, self.does) = (modes, key, message, does)
        (self.bar, self.word) = (bar, word)
    }
}
