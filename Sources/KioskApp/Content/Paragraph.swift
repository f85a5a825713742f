import Screen

/// A piece of a page before it has a width.
struct Paragraph: Equatable {
    enum Content: Equatable {
        case text(StyledLine)
        case choices([Choice], ChoiceStyle)
        /// A line between turns.
        case rule
    }

    /// How choices stand: one below the other, in two columns where they fit, or
    /// beside each other, row after row.
    enum ChoiceStyle: Equatable { case list, columns, rows }

    var content: Content
    /// Where all lines but the first begin.
    var hangingIndent: Columns = 0

    static let blank = Paragraph(content: .text(""))
    static let rule = Paragraph(content: .rule)

    static func text(_ text: String, _ role: Role = .plain) -> Paragraph {
        Paragraph(content: .text(StyledLine(text, role)))
    }

    /// A text behind a mark, all of its lines right of it.
    static func item(_ mark: String, _ text: String, _ markRole: Role, _ role: Role) -> Paragraph {
        let line = StyledLine([Span(mark + " ", markRole), Span(text, role)])
        return Paragraph(content: .text(line), hangingIndent: mark.columns + 1)
    }

    /// Paragraphs of a text with line ends; an empty line stays one.
    static func texts(_ text: String) -> [Paragraph] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { .text(String($0)) }
    }
}
