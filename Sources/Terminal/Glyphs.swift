import CNcurses
import Screen

/// What a cell becomes in wide characters, so that ncurses and the frame agree on every width.
struct Glyphs {
    let hasSmallFont: Bool

    /// Calls `body` with the scalars of the cell, ended by 0. What the C library finds wider or
    /// narrower than we do would shift the rest of the row; it becomes a question mark.
    func withCodes(of cell: Cell, _ body: (UnsafePointer<wchar_t>) -> Void) {
        guard let character = cell.character else { return }
        let shown = hasSmallFont ? Self.plainForms[character] ?? character : character
        var codes = shown.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
        if let base = shown.unicodeScalars.first,
            Self.libraryWidth(of: base) == cell.columns.count
        {
            codes.append(0)
            body(codes)
        } else {
            body(cell.columns == 2 ? [0xff1f, 0] : [0x3f, 0])
        }
    }

    /// The columns of a scalar for the C library, and so for ncurses; negative if it knows none.
    static func libraryWidth(of scalar: Unicode.Scalar) -> Int {
        Int(wcwidth(wchar_t(bitPattern: scalar.value)))
    }

    /// Signs that console fonts lack, and ones of the same width that they have.
    private static let plainForms: [Character: Character] = [
        "•": "*", "▸": ">", "▶": ">", "◂": "<", "‹": "<", "›": ">", "→": ">", "←": "<", "↑": "^",
        "↓": "v", "✓": "x", "✗": "-", "…": ".", "–": "-", "—": "-", "„": "\"", "“": "\"",
        "”": "\"", "‚": "'", "‘": "'", "’": "'", "╭": "┌", "╮": "┐", "╰": "└",
        "╯": "┘", "☐": "o", "☑": "x", "●": "*", "○": "o",
    ]
}
