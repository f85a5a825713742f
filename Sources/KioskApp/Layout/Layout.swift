import Screen

/// Where everything stands at the size of the window: asked by `view` to draw, and by `update` to
/// scroll and to find what was clicked.
struct Layout {
    /// Below this the pages make no sense.
    static let smallest = Size(columns: 40, rows: 12)
    /// From here on there are proposals, air and long labels.
    static let full = Size(columns: 60, rows: 18)
    /// Longer lines are tiring to read.
    private static let widestText: Columns = 90

    let kiosk: Kiosk
    let model: Model
    let areas: Areas
    let body: Body
    let bar: KeyBar
    /// The first line of the page that is seen.
    let top: Int

    init(_ kiosk: Kiosk, _ model: Model) {
        (self.kiosk, self.model) = (kiosk, model)
        let suggestions = model.sheet == nil ? model.completion?.services.count ?? 0 : 0
        areas = Areas(model.size, suggestions: suggestions, widestText: Self.widestText)
        body = Self.body(kiosk, model, areas.page.size)
        bar = KeyBar(model.mode, kiosk.texts, area: areas.bar, from: areas.textLeft)
        top = Self.top(body, model, height: areas.page.size.rows)
    }

    private static func body(_ kiosk: Kiosk, _ model: Model, _ size: Size) -> Body {
        var writer = PageWriter(kiosk: kiosk, model: model, face: .screen)
        let isFull = model.size.isFull
        let densities = isFull ? PageWriter.Density.all : PageWriter.Density.tightOnes
        // Only the start page has to fit; the others are scrolled in any case and get their air.
        let isFitted = model.sheet == nil && model.page == .start
        let focus = model.sheet == nil ? kiosk.marked(in: model) : nil
        var body = Body([], width: size.columns, focus: nil)
        for density in isFitted ? densities : Array(densities.prefix(1)) {
            writer.density = density
            body = Body(writer.blocks, width: size.columns, focus: focus)
            if body.rows.count <= size.rows { break }
        }
        return body
    }

    private static func top(_ body: Body, _ model: Model, height: Int) -> Int {
        let anchor = model.sheet == nil ? model.anchor : model.sheetAnchor
        var top = min(body.row(of: anchor), max(0, body.rows.count - height))
        if model.sheet == nil, let focus = model.focus,
            let spot = body.spots.first(where: { $0.number == focus })
        {
            top = min(max(top, spot.row - height + 1), spot.row)
        }
        return top
    }

    // MARK: Scrolling

    var lastTop: Int { max(0, body.rows.count - areas.page.size.rows) }

    /// What the page begins with after scrolling; nil where there is nothing to scroll.
    func anchor(scrolledBy distance: Message.Distance) -> Anchor? {
        let page = max(1, areas.page.size.rows - 2)
        let wanted =
            switch distance {
            case .lines(let count): top + count
            case .pages(let count): top + count * page
            case .start: 0
            case .end: lastTop
            }
        let row = min(max(0, wanted), lastTop)
        return body.rows.indices.contains(row) ? body.rows[row].anchor : nil
    }

    // MARK: Pointing

    func target(at position: Position) -> Message? {
        if let message = bar.message(at: position) { return message }
        if model.isLeaving { return nil }
        if let place = areas.suggestions.contains(position) ? position.row : nil {
            return .complete(step(to: place - areas.suggestions.origin.row))
        }
        guard model.sheet == nil else { return nil }
        return spot(at: position).map { .choose($0.number) }
    }

    private func spot(at position: Position) -> Body.Spot? {
        guard areas.body.contains(position) else { return nil }
        let row = position.row - areas.body.origin.row + top
        let column = position.column - areas.body.origin.column
        return body.spots.first {
            $0.row == row && column >= $0.column && column < $0.column + $0.width
        }
    }

    /// How far the proposal of a line is from the one that was taken last.
    private func step(to line: Int) -> Int {
        line - (model.completion?.taken ?? -1)
    }
}

extension Size {
    var isFull: Bool { columns >= Layout.full.columns && rows >= Layout.full.rows }

    var isUsable: Bool { columns >= Layout.smallest.columns && rows >= Layout.smallest.rows }
}
