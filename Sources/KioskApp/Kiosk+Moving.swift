import Screen

/// Pages, focus, scrolling.
extension Kiosk {
    func show(_ page: Model.Page, _ model: inout Model) {
        model.page = page
        model.sheet = nil
        model.focus = nil
        let block = page == .conversation ? max(0, model.turns.count - 1) : 0
        model.anchor = Anchor(block: block)
    }

    func open(_ sheet: Model.Sheet, _ model: inout Model) {
        model.sheet = model.sheet == sheet ? nil : sheet
        model.sheetAnchor = Anchor()
    }

    func back(_ model: inout Model) {
        if model.sheet != nil {
            model.sheet = nil
        } else if !model.editor.isEmpty {
            clearInput(&model)
        } else if model.focus != nil {
            model.focus = nil
        } else if case .topic = model.page {
            show(.start, &model)
        } else if model.page == .start, !model.turns.isEmpty {
            show(.conversation, &model)
        } else {
            model.isLeaving = true
        }
    }

    /// Through the choices and the input line, in a circle.
    func moveFocus(_ step: Int, _ model: inout Model) {
        let stops = [nil] + choices(in: model).map { Optional($0.number) }
        guard model.editor.isEmpty, let place = stops.firstIndex(of: model.focus) else { return }
        model.focus = stops[(place + step + stops.count) % stops.count]
    }

    func scroll(_ distance: Message.Distance, _ model: inout Model) {
        let layout = Layout(self, model)
        guard let anchor = layout.anchor(scrolledBy: distance) else { return }
        model.focus = nil
        if model.sheet == nil { model.anchor = anchor } else { model.sheetAnchor = anchor }
    }
}
