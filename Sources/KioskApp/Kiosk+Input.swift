import Screen

/// The input line: typing, proposals, earlier lines.
extension Kiosk {
    func edit(_ key: Key, _ model: inout Model) {
        guard model.sheet == nil && !model.isLeaving || key.isWriting else { return }
        (model.sheet, model.isLeaving) = (nil, false)
        let before = model.editor.text
        if model.editor.handle(key) == .full { model.notice = .lineFull }
        guard model.editor.text != before else { return }
        model.focus = nil
        propose(&model)
    }

    private func propose(_ model: inout Model) {
        let typed = model.editor.text
        let services = suggester.services(for: typed)
        model.completion = services.isEmpty ? nil : Completion(typed: typed, services: services)
    }

    func complete(_ step: Int, _ model: inout Model) {
        guard let completion = model.completion?.stepped(by: step) else { return }
        model.completion = completion
        let title = completion.takenService.flatMap(catalogue.service)?.title
        model.editor.replaceAll(with: title ?? completion.typed)
    }

    func recall(_ direction: Message.Recall, _ model: inout Model) {
        let line =
            direction == .older
            ? model.history.previous(current: model.editor.text) : model.history.next()
        if let line { model.editor.replaceAll(with: line) }
        model.focus = nil
    }

    func clearInput(_ model: inout Model) {
        model.editor.replaceAll(with: "")
        model.completion = nil
    }
}
