/// What the person at the keyboard did, free of how a terminal spells it.
package enum Key: Hashable, Sendable {
    /// A printable character; marks may arrive as characters of their own.
    case text(Character)
    case enter, tab, backTab, escape, backspace, delete
    case left, right, up, down, home, end, pageUp, pageDown
    case wordLeft, wordRight
    case function(Int)
    /// Ctrl with a lower-case letter or one of `@ \ ] ^ _`. The combinations that terminals cannot
    /// tell from a key of its own are that key: see `Key(control:)`.
    case control(Character)
    /// Text that was pasted in one go; its line ends are `\n` and submit nothing.
    case paste(String)
    case mouse(Position, MouseAction)
    /// The window has this size from now on.
    case resize(Size)
    /// Ctrl-C, or a SIGINT from outside.
    case interrupt
    /// The terminal is gone or the program was asked to end; nothing will be read any more.
    case hangUp

    /// The key that Ctrl and `letter` make on a terminal: Ctrl-I is Tab, Ctrl-C interrupts.
    package init(control letter: Character) {
        switch letter {
        case "c": self = .interrupt
        case "h": self = .backspace
        case "i": self = .tab
        case "j", "m": self = .enter
        case "[": self = .escape
        default: self = .control(letter)
        }
    }
}

/// What happened at a position under the mouse.
package enum MouseAction: String, CaseIterable, Hashable, Sendable {
    case press = "Click"
    case wheelUp = "WheelUp"
    case wheelDown = "WheelDown"
}
