import Catalogue
import Dialogue
import Screen

/// A turn as paragraphs: the question, what was understood, the answer, where it comes from, and
/// what can be chosen next.
struct AnswerWriter {
    let texts: Texts
    let face: Face

    /// Sources named below an answer; the others are on their own page.
    private static let sourceLimit = 2

    func question(_ question: String) -> Paragraph {
        .item(texts[.citizen], question, .citizen, .citizen)
    }

    /// - Parameter choices: none for a turn that is over.
    func paragraphs(_ turn: Turn, choices: [Choice]) -> [Paragraph] {
        var groups = [notes(turn)]
        groups += answer(turn.answer, to: turn.question)
        groups.append(sources(turn.answer))
        groups.append(contentsOf: next(turn.answer, choices))
        return Self.parted(groups)
    }

    /// Groups with an empty line between them.
    static func parted(_ groups: [[Paragraph]]) -> [Paragraph] {
        Array(groups.filter { !$0.isEmpty }.joined(separator: [.blank]))
    }

    private func notes(_ turn: Turn) -> [Paragraph] {
        let cut = turn.wasCut ? [texts["answer.cut"]] : []
        return (cut + [turn.answer.understood].compactMap(\.self)).map { .text($0, .notice) }
    }

    /// Title, leading phrases, sections and closing phrases.
    ///
    /// - Parameter question: a title that says the same is left out.
    func answer(_ answer: Answer, to question: String = "") -> [[Paragraph]] {
        let title = [answer.title].compactMap(\.self).filter { $0 != question }
            .map { Paragraph.text($0, .emphasis) }
        let isUrgent = answer.outcome == .emergency
        let lead = answer.lead.map { Paragraph.text($0, isUrgent ? .warning : .assistant) }
        let asks = !answer.options.isEmpty || !answer.choices.isEmpty
        let closing = asks ? [] : answer.closing.map { Paragraph.text($0) }
        let role: Role = isUrgent ? .emphasis : .assistant
        let told = answer.sections.filter { !$0.statements.isEmpty }
        return [title, lead] + told.map { section($0, role) } + [closing]
    }

    private func section(_ section: Answer.Section, _ role: Role) -> [Paragraph] {
        let heading = section.heading.map { [Paragraph.text($0, .heading)] } ?? []
        return heading + section.statements.map { statement($0, role) }
    }

    /// What is not certain bears a mark of its own, so that no state depends on colour or on
    /// reading to the end.
    private func statement(_ statement: Answer.Statement, _ role: Role) -> Paragraph {
        statement.isUncertain
            ? .item("?", statement.text, .warning, role)
            : .item(face.bullet, statement.text, .border, role)
    }

    private func sources(_ answer: Answer) -> [Paragraph] {
        let names = answer.sources.map(SourceName.short).reduce(into: [String]()) { names, name in
            if !names.contains(name) { names.append(name) }
        }
        guard !names.isEmpty else { return [] }
        let shown = names.prefix(Self.sourceLimit).joined(separator: "; ")
        guard shown.count < answer.sources.joined(separator: "; ").count else {
            return [.text(texts[.sources, ["sources": shown]], .source)]
        }
        let way = face.way(to: .open(.sources), texts)
        return [.text(texts[.sourcesMore, ["sources": shown, "way": way]], .source)]
    }

    private func next(_ answer: Answer, _ choices: [Choice]) -> [[Paragraph]] {
        guard !choices.isEmpty else { return [] }
        guard answer.options.isEmpty && answer.choices.isEmpty else {
            let closing = answer.closing.map { Paragraph.text($0) }
            return [[Paragraph(content: .choices(choices, .list))], closing]
        }
        let offers = Paragraph(content: .choices(choices, face == .screen ? .rows : .list))
        return [[.text(texts[.offers], .heading), offers]]
    }
}
