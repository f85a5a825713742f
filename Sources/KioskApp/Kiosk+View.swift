import Screen

extension Kiosk {
    /// The screen of a model. The same model gives the same frame.
    package func view(_ model: Model) -> Frame {
        guard model.size.isUsable else { return tooSmall(model) }
        var drawing = Drawing(Layout(self, model))
        return drawing.frame()
    }

    private func tooSmall(_ model: Model) -> Frame {
        var frame = Frame(model.size)
        let smallest = Layout.smallest
        let size = texts[
            .tooSmallSize,
            ["columns": smallest.columns.description, "rows": String(smallest.rows)]]
        let text = StyledLine(model.isLeaving ? texts[.leaveShort] : texts[.tooSmall], .warning)
        let lines = (text + StyledLine(" " + size)).wrapped(to: model.size.columns)
        frame.put(lines, in: frame.bounds)
        frame.cursor = Position(row: 0, column: 0)
        return frame
    }
}
