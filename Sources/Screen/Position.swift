/// A cell of the screen; both coordinates count from zero at the top left.
package struct Position: Hashable, Sendable {
    package var row: Int
    package var column: Columns

    package init(row: Int, column: Columns) {
        self.row = row
        self.column = column
    }
}

extension Position: CustomStringConvertible {
    /// `3,12`, row first.
    package var description: String { "\(row),\(column)" }
}
