import Screen

/// The window, divided: head line, page, rule, proposals, input line, keys.
struct Areas {
    let header: Area
    /// The page, and the part of it that proposals leave to be seen: they cover its end and move
    /// nothing.
    let page: Area
    let body: Area
    let rule: Area
    let suggestions: Area
    let input: Area
    let bar: Area

    init(_ size: Size, suggestions count: Int, widestText: Columns) {
        let margin: Columns = size.isFull ? 2 : 1
        let width = min(size.columns - margin * 2, widestText)
        let left = max(margin, (size.columns - width) / 2)
        let proposals = size.isFull ? count : 0
        func rows(_ row: Int, _ count: Int = 1) -> Area {
            Area(row: row, column: left, columns: width, rows: count)
        }
        header = Area(row: 0, column: 0, columns: size.columns, rows: 1)
        bar = Area(row: size.rows - 1, column: 0, columns: size.columns, rows: 1)
        input = rows(size.rows - 2)
        suggestions = rows(size.rows - 2 - proposals, proposals)
        rule = rows(size.rows - 3 - proposals)
        page = rows(1, max(0, size.rows - 4))
        body = rows(1, max(0, size.rows - 4 - proposals))
    }

    /// Where texts begin and end, in the lines that go across the window too.
    var textLeft: Columns { input.origin.column }
    var textRight: Columns { input.endColumn }
}
