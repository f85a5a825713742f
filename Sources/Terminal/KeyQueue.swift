import Screen

/// Keys that have been read and not yet been asked for.
struct KeyQueue {
    private var keys: [Key] = []
    private var head = 0

    var isEmpty: Bool { head == keys.count }

    mutating func append(_ more: some Sequence<Key>) { keys += more }

    mutating func popFirst() -> Key? {
        guard !isEmpty else { return nil }
        defer { if isEmpty { self = KeyQueue() } }
        head += 1
        return keys[head - 1]
    }
}
