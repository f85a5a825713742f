import Screen

/// Numbered choices at a width, in one column, in two, or in a table.
struct ChoiceGrid {
    private struct Place {
        let choice: Choice
        let row: Int
        let column: Columns
        let lines: [StyledLine]

        var width: Columns { lines.map(\.columns).max() ?? 0 }
    }

    private let places: [Place]

    /// Blanks between choices that stand beside each other.
    private static let gap: Columns = 3

    init(_ choices: [Choice], _ style: Paragraph.ChoiceStyle, width: Columns, focus: Int?) {
        let digits = choices.count > 9 && style != .rows ? 2 : 1
        let lines = choices.map { Self.line($0, digits: digits, isFocused: $0.number == focus) }
        let widest = lines.map(\.columns).max() ?? 0
        let fitsTwice = widest * 2 + Self.gap <= width
        switch style {
        case .rows: places = Self.inRows(choices, lines, width)
        case .columns where fitsTwice: places = Self.inColumns(choices, lines, width)
        case .list, .columns: places = Self.inList(choices, lines, width, digits: digits)
        }
    }

    private static func line(_ choice: Choice, digits: Int, isFocused: Bool) -> StyledLine {
        let number = String(choice.number)
        let padding = String(repeating: " ", count: max(0, digits - number.utf8.count))
        return StyledLine([
            Span(padding + number, isFocused ? .focus : .emphasis),
            Span("  ", isFocused ? .focus : .plain),
            Span(choice.title, isFocused ? .focus : .choice),
        ])
    }

    private static func inList(
        _ choices: [Choice], _ lines: [StyledLine], _ width: Columns, digits: Int
    ) -> [Place] {
        var row = 0
        return zip(choices, lines).map { choice, line in
            let wrapped = line.wrapped(to: width, hangingIndent: Columns(digits + 2))
            defer { row += wrapped.count }
            return Place(choice: choice, row: row, column: 0, lines: wrapped)
        }
    }

    /// Read down the first column, then the second, as lists in print are.
    private static func inColumns(
        _ choices: [Choice], _ lines: [StyledLine], _ width: Columns
    ) -> [Place] {
        let height = (choices.count + 1) / 2
        let left = lines.prefix(height).map(\.columns).max() ?? 0
        return zip(choices, lines).enumerated().map { place, pair in
            let column = place < height ? 0 : max(left + Self.gap, width / 2)
            let fitting = place < height || column + pair.1.columns <= width
            return Place(
                choice: pair.0, row: place % height,
                column: fitting ? column : left + Self.gap, lines: [pair.1])
        }
    }

    private static func inRows(
        _ choices: [Choice], _ lines: [StyledLine], _ width: Columns
    ) -> [Place] {
        let cell = (lines.map(\.columns).max() ?? 0) + Self.gap
        let count = max(1, (width + Self.gap).count / max(1, cell.count))
        return zip(choices, lines).enumerated().map { place, pair in
            Place(
                choice: pair.0, row: place / count, column: cell * (place % count),
                lines: [pair.1])
        }
    }

    /// The rows, each with its choices at their columns.
    var lines: [StyledLine] {
        let height = places.map { $0.row + $0.lines.count }.max() ?? 0
        return (0..<height).map(line)
    }

    private func line(_ row: Int) -> StyledLine {
        var line = StyledLine()
        for place in places where (place.row..<place.row + place.lines.count).contains(row) {
            let gap = place.column - line.columns
            line += StyledLine(String(repeating: " ", count: max(0, gap.count)))
            line += place.lines[row - place.row]
        }
        return line
    }

    func spots(below offset: Int) -> [Body.Spot] {
        places.flatMap { place in
            place.lines.indices.map { number in
                Body.Spot(
                    number: place.choice.number, row: offset + place.row + number,
                    column: place.column, width: place.width)
            }
        }
    }
}
