import Catalogue
import Screen

extension Kiosk {
    /// The model after a message, and what the rim has to do.
    ///
    /// - Parameter now: the clock's reading, which only the rim can take.
    package func update(
        _ model: Model, _ message: Message, at now: CivilTime
    ) -> (model: Model, effects: [Effect]) {
        var model = model
        model.now = now
        model.notice = nil
        let message = meant(by: message, in: model)
        let ending: [Effect] = model.code == nil ? [] : [.end]
        if message == .leave { return (model, ending + [.quit]) }
        let count = model.turnCount
        if let message { apply(message, to: &model) }
        return (model, message == .restart ? ending : keeping(model, after: count))
    }

    /// A new turn is to be kept.
    private func keeping(_ model: Model, after count: Int) -> [Effect] {
        guard model.keeping == .on, model.turnCount > count, let turn = model.turns.last else {
            return []
        }
        return [.keep(turn.kept(number: model.turnCount))]
    }

    /// A press of the mouse means what stands under it.
    private func meant(by message: Message, in model: Model) -> Message? {
        guard case .point(let position) = message else { return message }
        let target = Layout(self, model).target(at: position)
        return target ?? (model.isLeaving ? .stay : nil)
    }

    private func apply(_ message: Message, to model: inout Model) {
        switch message {
        case .edit(let key): edit(key, &model)
        case .submit: submit(&model)
        case .ask(let question): ask(question, &model)
        case .choose(let number): choose(number, &model)
        case .moveFocus(let step): moveFocus(step, &model)
        case .complete(let step): complete(step, &model)
        case .recall(let direction): recall(direction, &model)
        case .scroll(let distance): scroll(distance, &model)
        case .open(let sheet): open(sheet, &model)
        case .showTopics: show(.start, &model)
        case .back: back(&model)
        case .restart: model = model.restarted
        case .askToLeave: model.isLeaving = true
        case .stay: model.isLeaving = false
        case .leave, .point: break  // dealt with before
        case .resize(let size): model.size = size
        case .switchKeeping: switchKeeping(&model)
        case .kept(let code): noteKept(code, &model)
        case .notKept: model.keeping = .failed
        }
    }

    private func switchKeeping(_ model: inout Model) {
        model.keeping = model.keeping.switched
        model.notice = .keeping
    }

    private func noteKept(_ code: String, _ model: inout Model) {
        if model.code == nil { model.notice = .code }
        model.code = code
    }
}
