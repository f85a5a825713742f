import Screen

/// The blocks of a page at a width: lines, and where the choices stand among them.
struct Body {
    struct Row {
        let line: StyledLine
        let anchor: Anchor
    }

    /// The cells of a choice; `row` counts from the first line of the page.
    struct Spot {
        let number: Int
        let row: Int
        let column: Columns
        let width: Columns
    }

    private(set) var rows: [Row] = []
    private(set) var spots: [Spot] = []

    init(_ blocks: [[Paragraph]], width: Columns, focus: Int?) {
        for (block, paragraphs) in blocks.enumerated() {
            for (place, paragraph) in paragraphs.enumerated() {
                let anchor = Anchor(block: block, paragraph: place)
                switch paragraph.content {
                case .text(let line):
                    let indent = Self.indent(paragraph.hangingIndent, width)
                    add(line.wrapped(to: width, hangingIndent: indent), anchor)
                case .rule:
                    let line = String(repeating: "─", count: width.count)
                    add([StyledLine(line, .border)], anchor)
                case .choices(let choices, let style):
                    let grid = ChoiceGrid(choices, style, width: width, focus: focus)
                    spots += grid.spots(below: rows.count)
                    add(grid.lines, anchor)
                }
            }
        }
    }

    /// A mark that takes half of the line leaves its text a small indent instead.
    private static func indent(_ wanted: Columns, _ width: Columns) -> Columns {
        wanted > width / 2 ? 4 : wanted
    }

    private mutating func add(_ lines: [StyledLine], _ anchor: Anchor) {
        for (number, line) in lines.enumerated() {
            var anchor = anchor
            anchor.line = number
            rows.append(Row(line: line, anchor: anchor))
        }
    }

    /// The first row at or behind an anchor: after a change of width a paragraph may have lost it.
    func row(of anchor: Anchor) -> Int {
        rows.lastIndex { $0.anchor <= anchor } ?? 0
    }
}
