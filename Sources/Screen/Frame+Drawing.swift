extension Frame {
    /// Draws a line from a position on, clipped to the frame and, if given, to an area.
    ///
    /// Returns the column behind the last cell that the line would take without clipping, so that
    /// the next thing can be put there.
    @discardableResult
    package mutating func put(
        _ line: StyledLine, row: Int, column: Columns, in area: Area? = nil
    ) -> Columns {
        let clip = area.map(bounds.intersection) ?? bounds
        var column = column
        for span in line.spans {
            column = put(span, row: row, column: column, clip: clip)
        }
        return column
    }

    private mutating func put(
        _ span: Span, row: Int, column: Columns, clip: Area
    ) -> Columns {
        var column = column
        for character in span.text {
            guard let cell = Cell(character, span.role) else { continue }
            put(cell, row: row, column: column, clip: clip)
            column = column + cell.columns
        }
        return column
    }

    private mutating func put(_ cell: Cell, row: Int, column: Columns, clip: Area) {
        let first = Position(row: row, column: column)
        let last = Position(row: row, column: column + cell.columns - 1)
        switch (clip.contains(first), clip.contains(last)) {
        case (true, true): set(cell, row: row, column: column)
        case (true, false): set(.blank(cell.role), row: row, column: column)
        case (false, true): set(.blank(cell.role), row: row, column: last.column)
        case (false, false): break
        }
    }

    /// Draws lines one below the other, as many as the area has rows.
    package mutating func put(_ lines: some Sequence<StyledLine>, in area: Area) {
        for (offset, line) in lines.prefix(area.size.rows).enumerated() {
            put(line, row: area.origin.row + offset, column: area.origin.column, in: area)
        }
    }

    /// Empties an area, or fills it with a character of one column.
    package mutating func fill(_ area: Area, with character: Character = " ", _ role: Role) {
        let drawn = Cell(character, role).flatMap { $0.columns == 1 ? $0 : nil }
        let cell = drawn ?? .blank(role)
        forEachCell(of: area) { frame, row, column in
            frame.set(cell, row: row, column: column)
        }
    }

    /// Lets the text of an area stand and makes something else of it, such as a shadow.
    package mutating func recast(_ area: Area, as role: Role) {
        forEachCell(of: area) { frame, row, column in
            frame.setRole(role, row: row, column: column)
        }
    }

    private mutating func forEachCell(
        of area: Area, _ body: (inout Frame, Int, Columns) -> Void
    ) {
        let clip = bounds.intersection(area)
        guard clip.size.rows > 0, clip.size.columns > 0 else { return }
        for row in clip.origin.row..<clip.endRow {
            for column in clip.origin.column.count..<clip.endColumn.count {
                body(&self, row, Columns(column))
            }
        }
    }
}
