/// A rectangle of the screen.
package struct Area: Hashable, Sendable {
    package var origin: Position
    package var size: Size

    package init(_ origin: Position, _ size: Size) {
        self.origin = origin
        self.size = size
    }

    package init(row: Int, column: Columns, columns: Columns, rows: Int) {
        self.init(Position(row: row, column: column), Size(columns: columns, rows: rows))
    }

    /// First row below the area.
    package var endRow: Int { origin.row + size.rows }

    /// First column right of the area.
    package var endColumn: Columns { origin.column + size.columns }

    /// The part that two areas share; empty (zero rows or columns) where they share none.
    package func intersection(_ other: Area) -> Area {
        let row = max(origin.row, other.origin.row)
        let column = max(origin.column, other.origin.column)
        return Area(
            row: row, column: column,
            columns: min(endColumn, other.endColumn) - column,
            rows: min(endRow, other.endRow) - row)
    }

    package func contains(_ position: Position) -> Bool {
        (origin.row..<max(origin.row, endRow)).contains(position.row)
            && position.column >= origin.column && position.column < endColumn
    }

    /// Shrunk by the same distance on every side.
    package func inset(columns: Columns, rows: Int) -> Area {
        Area(
            row: origin.row + rows, column: origin.column + columns,
            columns: size.columns - columns * 2, rows: size.rows - rows * 2)
    }
}
