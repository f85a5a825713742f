import Dialogue

/// From what was entered or chosen to the next turn.
extension Kiosk {
    func submit(_ model: inout Model) {
        let line = model.editor.text
        if let service = model.completion?.takenService { return tell(service, &model) }
        if let number = marked(in: model) { return choose(number, &model) }
        guard line.contains(where: { $0 != " " }) else {
            model.notice = .emptyQuestion
            return
        }
        ask(line, &model)
    }

    /// The choice that Enter would take: the focused one, or the one whose number is the whole
    /// input line. A number alone does nothing, for a question may begin with one.
    func marked(in model: Model) -> Int? {
        if let focus = model.focus { return focus }
        let number = Self.number(model.editor.text)
        return choices(in: model).map(\.number).first { $0 == number }
    }

    /// The number that a line consists of; "115" and years are none that could be chosen.
    static func number(_ line: String) -> Int? {
        let digits = line.filter { $0 != " " && $0 != "." }
        guard (1...2).contains(digits.utf8.count), let number = Int(digits) else { return nil }
        return number
    }

    func ask(_ raw: String, _ model: inout Model) {
        let admitted = gate.admit(raw, on: model.now.date)
        let response = assistant.respond(
            to: admitted.text, in: model.conversation, at: model.now)
        let isReplayable =
            admitted.kept == admitted.text
            || respond(.text(admitted.kept), model)?.answer.says(response.answer) ?? false
        model.history.add(admitted.text)
        let turn = Turn(
            question: admitted.text, time: model.now, answer: response.answer, left: response.turn,
            wasCut: admitted.wasCut, input: .text(admitted.kept), keptQuestion: admitted.kept,
            isReplayable: isReplayable)
        append(turn, &model)
    }

    private func respond(_ input: Input, _ model: Model) -> Response? {
        assistant.respond(to: input, in: model.conversation, at: model.now)
    }

    func choose(_ number: Int, _ model: inout Model) {
        guard let choice = choices(in: model).first(where: { $0.number == number }) else {
            model.notice = .noSuchNumber
            return
        }
        clearInput(&model)
        switch choice.meaning {
        case .topic(let place): show(.topic(place), &model)
        case .topics: show(.start, &model)
        case .question(let question): ask(question, &model)
        case .service(let id): tell(id, &model)
        case .reply: reply(number, choice.title, &model)
        case .aspect(let aspect): tellMore(aspect, choice.title, &model)
        }
    }

    /// The answer about a service that was picked, not described.
    private func tell(_ service: String, _ model: inout Model) {
        pick(.service(service), catalogue.service(service)?.title ?? service, &model)
    }

    /// A reply to the assistant's question, by its number.
    private func reply(_ number: Int, _ title: String, _ model: inout Model) {
        pick(.text(String(number)), title, &model)
    }

    private func tellMore(_ aspect: String, _ title: String, _ model: inout Model) {
        pick(.aspect(aspect), title, &model)
    }

    private func pick(_ input: Input, _ title: String, _ model: inout Model) {
        guard let response = respond(input, model) else { return }
        let turn = Turn(
            question: title, time: model.now, answer: response.answer, left: response.turn,
            input: input, keptQuestion: title)
        append(turn, &model)
    }

    /// A new turn is shown from its beginning.
    private func append(_ turn: Turn, _ model: inout Model) {
        model.turns.append(turn)
        model.turnCount += 1
        model.turns.removeFirst(max(0, model.turns.count - Model.turnLimit))
        clearInput(&model)
        show(.conversation, &model)
    }
}
