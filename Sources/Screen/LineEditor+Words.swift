extension LineEditor {
    /// Where the word before the cursor begins.
    package var previousWord: Int {
        var index = cursor
        while index > 0, !characters[index - 1].isWord { index -= 1 }
        while index > 0, characters[index - 1].isWord { index -= 1 }
        return index
    }

    /// Where the word at or after the cursor ends.
    package var nextWord: Int {
        var index = cursor
        while index < characters.count, !characters[index].isWord { index += 1 }
        while index < characters.count, characters[index].isWord { index += 1 }
        return index
    }
}

extension Character {
    fileprivate var isWord: Bool { isLetter || isNumber }
}
