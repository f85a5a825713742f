import Screen

/// What the person wants, or what happened to the window.
package enum Message: Equatable, Sendable {
    package enum Distance: Equatable, Sendable {
        case lines(Int)
        case pages(Int)
        case start, end
    }

    /// A key for the input line.
    case edit(Key)
    /// Enter: the focused choice, or the question in the input line.
    case submit
    /// A question from elsewhere than the input line.
    case ask(String)
    /// The choice with this number.
    case choose(Int)
    case moveFocus(Int)
    /// Takes the next proposal into the input line, or the one before.
    case complete(Int)
    /// An earlier input line, or a later one.
    case recall(Recall)
    case scroll(Distance)
    /// The mouse was pressed.
    case point(Position)
    case open(Model.Sheet)
    case showTopics
    /// One step back: leaves what is open, empties the input line, at last asks to leave.
    case back
    /// Forgets the conversation.
    case restart
    case askToLeave, stay, leave
    case resize(Size)
    /// Begins or ends that the conversation is kept.
    case switchKeeping
    /// From the rim: the turn is kept, under this code.
    case kept(String)
    /// From the rim: the turn could not be kept.
    case notKept

    package enum Recall: Sendable { case older, newer }
}
