/// What was entered before, oldest first, and how far one has gone back in it.
package struct InputHistory: Hashable, Sendable {
    package private(set) var entries: [String] = []
    private var position: Int?
    /// The unfinished line that waits below the latest entry.
    private var draft = ""
    private let limit: Int

    package init(limit: Int = 100) { self.limit = max(1, limit) }

    /// Keeps a line; the same one twice in a row counts once. Ends a walk through the history.
    package mutating func add(_ line: String) {
        position = nil
        draft = ""
        guard !line.isEmpty, entries.last != line else { return }
        entries.append(line)
        if entries.count > limit { entries.removeFirst() }
    }

    /// The line before, or nil at the oldest. The first step keeps `current` as the draft.
    package mutating func previous(current: String) -> String? {
        let next = (position ?? entries.count) - 1
        guard next >= 0 else { return nil }
        if position == nil { draft = current }
        position = next
        return entries[next]
    }

    /// The line after, at last the draft; nil if one is not in the history.
    package mutating func next() -> String? {
        guard let place = position else { return nil }
        position = place + 1 < entries.count ? place + 1 : nil
        return position.map { entries[$0] } ?? draft
    }

    /// Forgets everything, as between two citizens.
    package mutating func clear() { self = InputHistory(limit: limit) }
}
