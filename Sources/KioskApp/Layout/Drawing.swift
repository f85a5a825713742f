import Catalogue
import Screen

/// Puts a layout into a frame.
struct Drawing {
    private let layout: Layout
    private var canvas: Frame

    init(_ layout: Layout) {
        self.layout = layout
        canvas = Frame(layout.model.size)
    }

    private var model: Model { layout.model }
    private var areas: Areas { layout.areas }
    private var texts: Texts { layout.kiosk.texts }

    mutating func frame() -> Frame {
        header()
        page()
        rule()
        suggestions()
        if model.isLeaving { question() } else { input() }
        keys()
        return canvas
    }

    // MARK: Lines across the window

    private mutating func header() {
        canvas.fill(areas.header, .bar)
        let city = layout.kiosk.city
        let text = model.size.isFull ? ScreenText.header : .headerShort
        let role = texts[text, ["name": city.persona, "role": city.role]]
        canvas.put(StyledLine(city.name, .title), row: 0, column: areas.textLeft)
        let column = areas.textRight - role.columns
        if column > areas.textLeft + city.name.columns + 1 {
            canvas.put(StyledLine(role, .bar), row: 0, column: column)
        } else {
            // What it is has to be said even where the city does not fit.
            canvas.fill(areas.header, .bar)
            canvas.put(StyledLine(role, .bar), row: 0, column: areas.textLeft)
        }
    }

    private mutating func keys() {
        canvas.fill(areas.bar, .bar)
        for item in layout.bar.items {
            let line = StyledLine([Span(item.key, .key), Span(" " + item.label, .bar)])
            canvas.put(line, row: areas.bar.origin.row, column: item.column)
        }
    }

    /// The line above the input: what just happened, or which part of the page is seen.
    private mutating func rule() {
        canvas.fill(areas.rule, with: "─", .border)
        let row = areas.rule.origin.row
        var free = areas.textLeft
        if let notice {
            canvas.put(StyledLine(notice + " ", .warning), row: row, column: areas.textLeft)
            free = free + notice.columns + 1
        }
        if let position, notice == nil || areas.textRight - position.columns - 3 >= free {
            let column = max(areas.textLeft, areas.textRight - position.columns - 3)
            canvas.put(StyledLine(" \(position) ", .source), row: row, column: column)
        }
    }

    private var notice: String? {
        switch model.notice {
        case .lineFull: texts[.lineFull]
        case .emptyQuestion: texts["answer.empty"]
        case .noSuchNumber: texts[.noSuchNumber]
        case .code, .keeping, nil:
            KeepingNotice(kiosk: layout.kiosk, model: model, face: .screen).notice
        }
    }

    private var position: String? {
        let count = layout.body.rows.count
        let height = areas.page.size.rows
        guard count > height, areas.suggestions.size.rows == 0 else { return nil }
        let last = min(count, layout.top + height)
        let text = texts[
            .position,
            ["first": String(layout.top + 1), "last": String(last), "count": String(count)]]
        guard last < count else { return text }
        return text + ", " + texts[.more, ["key": texts.name(of: .pageDown)]]
    }

    // MARK: Page

    private mutating func page() {
        let rows = layout.body.rows.dropFirst(layout.top).prefix(areas.body.size.rows)
        canvas.put(rows.map(\.line), in: areas.body)
        canvas.cursor = focusedCell ?? areas.body.origin
    }

    /// Where screen readers follow the focus to: its number.
    private var focusedCell: Position? {
        guard model.sheet == nil, let focus = model.focus,
            let spot = layout.body.spots.first(where: { $0.number == focus })
        else { return nil }
        return Position(
            row: areas.body.origin.row + spot.row - layout.top,
            column: areas.body.origin.column + spot.column)
    }

    // MARK: Input

    private mutating func suggestions() {
        guard let completion = model.completion, areas.suggestions.size.rows > 0 else { return }
        let titles = completion.services.map { id in
            layout.kiosk.catalogue.service(id)?.title ?? id
        }
        let indent = promptWidth
        let hint = texts[.suggestions, ["key": texts.name(of: .tab)]]
        canvas.put(
            StyledLine(hint, .source), row: areas.suggestions.origin.row, column: areas.textLeft,
            in: areas.suggestions)
        for (place, title) in titles.enumerated() {
            let role: Role = place == completion.taken ? .focus : .choice
            canvas.put(
                StyledLine(title, role), row: areas.suggestions.origin.row + place,
                column: areas.textLeft + indent, in: areas.suggestions)
        }
    }

    private var prompt: String { texts[model.size.isFull ? .prompt : .promptShort] }

    private var promptWidth: Columns { prompt.columns + 1 }

    private mutating func input() {
        let row = areas.input.origin.row
        canvas.put(StyledLine(prompt, .emphasis), row: row, column: areas.textLeft)
        let field = Area(
            row: row, column: areas.textLeft + promptWidth,
            columns: areas.input.size.columns - promptWidth, rows: 1)
        canvas.fill(field, .field)
        if model.editor.isEmpty { placeholder(in: field) } else { text(in: field) }
        if model.sheet == nil, model.focus == nil, model.editor.isEmpty {
            canvas.cursor = field.origin
        }
    }

    private mutating func placeholder(in field: Area) {
        let text = texts[model.size.isFull ? .placeholder : .placeholderShort]
        // The first cell belongs to the cursor.
        canvas.put(
            StyledLine(text, .placeholder), row: field.origin.row,
            column: field.origin.column + 1, in: field)
    }

    private mutating func text(in field: Area) {
        let window = model.editor.window(width: field.size.columns)
        canvas.put(
            StyledLine(window.text, .field), row: field.origin.row, column: field.origin.column,
            in: field)
        guard model.sheet == nil, model.focus == nil else { return }
        let column = field.origin.column + window.cursor
        canvas.cursor = Position(row: field.origin.row, column: min(column, field.endColumn - 1))
    }

    /// "Beenden?" in place of the input line.
    private mutating func question() {
        let text = texts[model.size.isFull ? .leave : .leaveShort]
        canvas.put(
            StyledLine(text, .warning), row: areas.input.origin.row, column: areas.textLeft,
            in: areas.input)
        canvas.cursor = areas.input.origin
    }
}
