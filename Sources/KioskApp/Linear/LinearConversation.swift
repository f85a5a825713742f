import Catalogue
import Screen

/// The conversation line by line, for screen readers and simple terminals: nothing that was said
/// ever changes. The same model as on the screen, with words in place of keys.
package struct LinearConversation {
    private let kiosk: Kiosk
    private var model: Model
    /// The citizen has said goodbye.
    package private(set) var hasEnded = false

    /// - Parameter keeping: whether a conversation is kept.
    package init(_ kiosk: Kiosk, now: CivilTime, keeping: Keeping = .off) {
        self.kiosk = kiosk
        model = Model(size: Layout.full, now: now, keeping: keeping)
    }

    private var texts: Texts { kiosk.texts }

    /// What the citizen's lines are to begin with.
    package var prompt: String { texts[.citizen] + " " }

    /// What is said before the first question.
    package var opening: [String] {
        let city = kiosk.city
        let role = texts[.headerShort, ["name": city.persona, "role": city.role]]
        let header = city.name + ". " + role
        let words = KeyTable.rows.compactMap { $0.word.map { texts[$0] } }.joined(separator: ", ")
        return [header, ""] + page
            + ["", texts[.linearHint], texts[.linearWords, ["words": words]]]
            + [keepingNotice].compactMap(\.self)
    }

    /// What is said to a line.
    ///
    /// - Parameter perform: does what the model asks for, before anything is said, and says how it
    ///   went.
    package mutating func answer(
        _ raw: String, at now: CivilTime, perform: (Effect) -> Message? = { _ in nil }
    ) -> [String] {
        let line = kiosk.gate.admit(raw, on: now.date).text
        let count = model.turnCount
        let message = message(for: line, raw)
        if message == .askToLeave {
            hasEnded = true
            return [texts[.linearBye]]
        }
        let step = kiosk.update(model, message, at: now)
        model = step.model
        if message == .submit { return [texts["answer.empty"]] }
        if model.notice == .noSuchNumber { return [texts[.noSuchNumber]] }
        if message == .switchKeeping { return [keepingNotice].compactMap(\.self) }
        defer { model.sheet = nil }
        let keeping = model.keeping
        for reply in step.effects.compactMap(perform) {
            model = kiosk.update(model, reply, at: now).model
        }
        let isNews = model.notice == .code || model.keeping != keeping
        let news = isNews ? ["", keepingNotice].compactMap(\.self) : []
        return (model.turnCount > count ? turn : page) + news
    }

    private var keepingNotice: String? {
        KeepingNotice(kiosk: kiosk, model: model, face: .linear).notice
    }

    private func message(for line: String, _ raw: String) -> Message {
        let words = line.split(separator: " ")
        guard let word = words.first?.lowercased() else { return .submit }
        if words.count == 1, let row = row(of: word) { return row.message }
        if let number = Kiosk.number(line), !isReply(number) { return .choose(number) }
        return .ask(raw)
    }

    /// A number that no choice has may still be a reply to a checklist's question: an age.
    private func isReply(_ number: Int) -> Bool {
        let isAsked = model.turns.last.map { !$0.answer.choices.isEmpty } ?? false
        return isAsked && !kiosk.choices(in: model).contains { $0.number == number }
    }

    private func row(of word: String) -> KeyBinding? {
        KeyTable.rows.first { row in row.word.map { texts[$0] == word } ?? false }
    }

    private var turn: [String] {
        guard let turn = model.turns.last else { return [] }
        let writer = AnswerWriter(texts: texts, face: .linear)
        let name = texts[.linearName, ["name": kiosk.city.persona]]
        return [name]
            + Self.lines(writer.paragraphs(turn, choices: kiosk.choices(in: model)))
    }

    private var page: [String] {
        Self.lines(PageWriter(kiosk: kiosk, model: model, face: .linear).blocks.flatMap(\.self))
    }

    private static func lines(_ paragraphs: [Paragraph]) -> [String] {
        paragraphs.flatMap { paragraph -> [String] in
            switch paragraph.content {
            case .text(let line): [line.text]
            case .rule: []
            case .choices(let choices, _): choices.map { "\($0.number). \($0.title)" }
            }
        }
    }
}
