extension LineEditor {
    /// The part of a line that a field of some width shows.
    package struct Window: Equatable, Sendable {
        package var text: String
        /// Where the cursor is, counted from the left edge of the field.
        package var cursor: Columns
        /// Whether the line goes on beyond the edges.
        package var continuesLeft: Bool
        package var continuesRight: Bool
    }

    /// The part around the cursor, in a field of two columns at least.
    ///
    /// The line moves by half a field at a time: little has to be drawn anew, and there is always
    /// something to see on both sides. The cursor has a cell of its own behind the last character.
    package func window(width: Columns) -> Window {
        let width = max(2, width)
        let start = firstVisible(width: width)
        var end = start
        var used: Columns = 0
        while end < characters.count, used + characters[end].columns <= width {
            used = used + characters[end].columns
            end += 1
        }
        return Window(
            text: String(characters[start..<end]),
            cursor: columns(start..<cursor),
            continuesLeft: start > 0, continuesRight: end < characters.count)
    }

    private func firstVisible(width: Columns) -> Int {
        let before = columns(0..<cursor)
        guard before + cursorWidth > width else { return 0 }
        let half = width.count / 2
        // The window begins at the largest step that leaves half a field before the cursor.
        let step = Columns((before.count / half - 1) * half)
        var start = cursor
        var column = before
        while start > 0, column - characters[start - 1].columns >= step {
            start -= 1
            column = column - characters[start].columns
        }
        return start
    }

    /// The character under the cursor has to fit as a whole.
    private var cursorWidth: Columns {
        cursor < characters.count ? max(1, characters[cursor].columns) : 1
    }

    private func columns(_ range: Range<Int>) -> Columns {
        characters[range].reduce(0) { $0 + $1.columns }
    }
}
