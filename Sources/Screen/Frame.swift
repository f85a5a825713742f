/// A whole screen as a value: what stands in each cell, and where the cursor is.
///
/// Each row is exactly as wide as the frame, and no double-width character is ever cut; what would
/// be cut becomes a blank.
package struct Frame: Hashable, Sendable {
    package let size: Size
    /// Row after row.
    private(set) var cells: [Cell]
    /// Where the hardware cursor stands, which is what screen readers follow. Nil hides it.
    package var cursor: Position? {
        didSet { if let cursor, !bounds.contains(cursor) { self.cursor = nil } }
    }

    package init(_ size: Size, role: Role = .plain) {
        self.size = size
        cells = Array(repeating: .blank(role), count: size.columns.count * size.rows)
    }

    package var bounds: Area { Area(Position(row: 0, column: 0), size) }

    package subscript(row: Int, column: Columns) -> Cell { cells[index(row, column)] }

    /// The cells of a row, tails included.
    package func row(_ row: Int) -> ArraySlice<Cell> {
        cells[index(row, 0)..<index(row + 1, 0)]
    }

    /// The text of a row, as wide as the frame.
    package func text(row: Int) -> String {
        String(self.row(row).compactMap(\.character))
    }

    func index(_ row: Int, _ column: Columns) -> Int {
        row * size.columns.count + column.count
    }

    /// Puts a cell where it fits; neighbours that would lose their half become blanks.
    mutating func set(_ cell: Cell, row: Int, column: Columns) {
        let place = index(row, column)
        mend(place)
        cells[place] = cell
        guard cell.columns == 2 else { return }
        mend(place + 1)
        cells[place + 1] = .tail(cell.role)
    }

    mutating func setRole(_ role: Role, row: Int, column: Columns) {
        cells[index(row, column)].role = role
    }

    /// Blanks the other half of a double-width character that is about to lose this half.
    private mutating func mend(_ place: Int) {
        switch cells[place].columns {
        case 0: cells[place - 1] = .blank(cells[place - 1].role)
        case 2: cells[place + 1] = .blank(cells[place + 1].role)
        default: break
        }
    }
}
