import Catalogue
import Dialogue
import Screen

/// What a session is at a moment: meaning only, never wrapped or styled text.
package struct Model: Equatable, Sendable {
    /// The page under whatever is laid over it.
    package enum Page: Equatable, Sendable {
        case start
        /// The services of a topic, by its place among the city's topics.
        case topic(Int)
        case conversation
    }

    /// A page to read, laid over the others until it is left.
    package enum Sheet: CaseIterable, Sendable { case help, privacy, person, sources }

    /// What the line above the input says until the next key.
    package enum Notice: Sendable {
        case lineFull, emptyQuestion, noSuchNumber
        /// The first turn is kept: with this code it can be deleted.
        case code
        /// The key that switches keeping was pressed.
        case keeping
    }

    /// Input lines longer than this are no questions to a counter.
    package static let inputLimit = 500
    /// Older turns are let go, so that a session cannot grow without end.
    static let turnLimit = 60

    package var size: Size
    /// The clock as it was at the last message.
    package var now: CivilTime
    package var page = Page.start
    package var sheet: Sheet?
    /// Whether the program has asked "Beenden?".
    package var isLeaving = false
    package var turns: [Turn] = []
    package var editor = LineEditor(scalarLimit: inputLimit)
    package var history = InputHistory()
    package var completion: Completion?
    /// The number of the choice that Enter would take; nil while the input line has the focus.
    package var focus: Int?
    /// The first line to be seen of the page, and of the sheet over it.
    package var anchor = Anchor()
    package var sheetAnchor = Anchor()
    package var notice: Notice?

    package var keeping: Keeping
    /// How every conversation begins.
    let policy: Keeping
    /// The code of the conversation, once something of it is kept.
    package var code: String?
    /// How many turns there have been, also those that were let go.
    package var turnCount = 0

    package init(size: Size, now: CivilTime, keeping: Keeping = .off) {
        self.size = size
        self.now = now
        self.keeping = keeping
        policy = keeping
    }

    /// A new conversation in the same window.
    var restarted: Model { Model(size: size, now: now, keeping: policy) }

    /// What the assistant remembers: the fold over what happened.
    package var conversation: Conversation { Conversation(turns.flatMap(\.events)) }
}
