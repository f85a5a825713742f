extension LineEditor {
    /// What a key did to the line.
    package enum Effect: Equatable, Sendable {
        /// The key does not edit; somebody else may want it.
        case none
        case done
        /// The line is full: something was not taken.
        case full
    }

    /// Does what the key means in a line of input.
    package mutating func handle(_ key: Key) -> Effect {
        switch key {
        case .text(let character): return insert(String(character)) ? .done : .full
        case .paste(let text): return insert(text) ? .done : .full
        default: return move(key) || delete(key) ? .done : .none
        }
    }

    private mutating func move(_ key: Key) -> Bool {
        switch key {
        case .left: moveCursor(to: cursor - 1)
        case .right: moveCursor(to: cursor + 1)
        case .wordLeft: moveCursor(to: previousWord)
        case .wordRight: moveCursor(to: nextWord)
        case .home, .control("a"): moveCursor(to: 0)
        case .end, .control("e"): moveCursor(to: characters.count)
        default: return false
        }
        return true
    }

    private mutating func delete(_ key: Key) -> Bool {
        switch key {
        case .backspace: remove(max(0, cursor - 1)..<cursor)
        case .delete: remove(cursor..<min(cursor + 1, characters.count))
        case .control("u"): remove(0..<cursor)
        case .control("k"): remove(cursor..<characters.count)
        case .control("w"): remove(previousWord..<cursor)
        default: return false
        }
        return true
    }
}
