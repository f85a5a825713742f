/// How large a screen, or a part of it, is.
package struct Size: Hashable, Sendable {
    package var columns: Columns
    package var rows: Int

    /// Negative extents become zero, so that arithmetic on small windows needs no care.
    package init(columns: Columns, rows: Int) {
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }

    /// What a terminal may claim to be: 0 × 0 and 10,000 × 10,000 do happen.
    package var clamped: Size {
        Size(columns: min(max(columns, 1), 500), rows: min(max(rows, 1), 200))
    }
}

extension Size: CustomStringConvertible {
    /// `80x24`, columns first, as everybody says it.
    package var description: String { "\(columns)x\(rows)" }
}
