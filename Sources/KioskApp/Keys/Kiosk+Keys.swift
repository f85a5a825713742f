import Screen

extension Kiosk {
    private static let wheelStep = 3

    /// What a key means; nil for one that means nothing here.
    package func message(for key: Key, in model: Model) -> Message? {
        switch key {
        case .resize(let size): return .resize(size)
        case .hangUp: return .leave
        case .mouse(let position, let action): return mouse(action, position, model.mode)
        default: break
        }
        if let row = KeyTable.row(key, in: model.mode) { return row.message }
        return model.mode == .leaving && !key.isWriting ? .stay : .edit(key)
    }

    private func mouse(_ action: MouseAction, _ position: Position, _ mode: Mode) -> Message? {
        if mode == .leaving && action != .press { return nil }
        return switch action {
        case .press: .point(position)
        case .wheelUp: .scroll(.lines(-Self.wheelStep))
        case .wheelDown: .scroll(.lines(Self.wheelStep))
        }
    }
}

extension Key {
    /// Whoever writes wants to ask, whatever is open.
    var isWriting: Bool {
        switch self {
        case .text, .paste: true
        default: false
        }
    }
}
