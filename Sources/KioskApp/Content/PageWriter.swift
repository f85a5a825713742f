import Catalogue
import Dialogue
import Screen

/// The pages as blocks of paragraphs: one block a turn in the conversation, else one block.
struct PageWriter {
    /// How much room a page takes; the first that fits is shown.
    enum Density {
        /// All choices below each other.
        case roomy
        /// Choices in two columns.
        case compact
        /// With this many empty lines.
        case tight(gaps: Int)

        static let all: [Density] = [.roomy, .compact] + tightOnes
        static let tightOnes: [Density] = (0...3).reversed().map { .tight(gaps: $0) }
    }

    let kiosk: Kiosk
    let model: Model
    let face: Face
    var density = Density.roomy

    private var texts: Texts { kiosk.texts }
    private var answerWriter: AnswerWriter { AnswerWriter(texts: texts, face: face) }

    var blocks: [[Paragraph]] {
        if let sheet = model.sheet { return [sheetBlock(sheet)] }
        switch model.page {
        case .start: return [start]
        case .topic(let place): return [topic(place)]
        case .conversation: return model.turns.indices.map(turn)
        }
    }

    // MARK: Start

    private var start: [Paragraph] {
        let choices = kiosk.choices(in: model)
        let topics = choices.filter { $0.meaning.isTopic }
        let examples = choices.filter { !$0.meaning.isTopic }
        let groups = [
            [.text(texts[.greeting], .emphasis)],
            [Paragraph(content: .choices(topics, .columns))],
            [.text(texts[.examples]), Paragraph(content: .choices(examples, .list))],
            assurances,
        ]
        guard case .tight(let gaps) = density else { return edge + roomy(groups, topics) }
        let open = Array(groups.prefix(gaps + 1))
        return AnswerWriter.parted(open) + groups.dropFirst(gaps + 1).joined()
    }

    private func roomy(_ groups: [[Paragraph]], _ topics: [Choice]) -> [Paragraph] {
        var groups = groups
        groups[0].append(.text(texts[.instruction]))
        if case .roomy = density { groups[1] = [Paragraph(content: .choices(topics, .list))] }
        return AnswerWriter.parted(groups)
    }

    /// What has to be said before anything is asked: privacy, and that there are people to talk to.
    private var assurances: [Paragraph] {
        let privacy = KeepingNotice(kiosk: kiosk, model: model, face: face).opening
        let person = texts[
            .personShort,
            ["phone": kiosk.city.phone, "way": face.way(to: .open(.person), texts)]]
        return [.text(privacy), .text(person)]
    }

    /// A full screen does not begin right below its head line; lines of text do.
    private var edge: [Paragraph] {
        if case .tight = density { return [] }
        return face == .screen ? [.blank] : []
    }

    // MARK: Topic and conversation

    private func topic(_ place: Int) -> [Paragraph] {
        let topics = kiosk.city.topics
        let title = topics.indices.contains(place) ? topics[place].title : ""
        let choices = Paragraph(content: .choices(kiosk.choices(in: model), .list))
        return edge
            + AnswerWriter.parted([
                [.text(title, .emphasis)], [choices], [.text(texts[.topicHint])],
            ])
    }

    private func turn(_ place: Int) -> [Paragraph] {
        let turn = model.turns[place]
        let isLast = place == model.turns.count - 1
        let answer = answerWriter.paragraphs(
            turn, choices: isLast ? kiosk.choices(in: model) : [])
        let end: [Paragraph] = isLast ? [] : [.blank, .rule]
        return edge + [answerWriter.question(turn.question), .blank] + answer + end
    }

    // MARK: Sheets

    private func sheetBlock(_ sheet: Model.Sheet) -> [Paragraph] {
        switch sheet {
        case .help: page(.helpTitle, [Paragraph.texts(texts[.helpText]), keyHelp])
        case .privacy: page(.privacyTitle, [Paragraph.texts(privacyText)])
        case .person: page(.personTitle, [Paragraph.texts(personText)] + office)
        case .sources: page(.sourcesTitle, sources)
        }
    }

    private func page(_ title: ScreenText, _ groups: [[Paragraph]]) -> [Paragraph] {
        edge + AnswerWriter.parted([[.text(texts[title], .emphasis)]] + groups)
    }

    private var keyHelp: [Paragraph] { KeyHelp(texts: texts, face: face).paragraphs }

    private var privacyText: String {
        let city = kiosk.city
        return texts[
            .privacyText,
            [
                "name": city.persona, "city": city.name, "phone": city.phone,
                "keeping": KeepingNotice(kiosk: kiosk, model: model, face: face).paragraph,
            ]]
    }

    private var personText: String { texts[.personText, ["phone": kiosk.city.phone]] }

    /// What the assistant answers to the name of the office that helps when no other is named.
    private var office: [[Paragraph]] {
        let name = kiosk.catalogue.office(kiosk.city.office)?.name ?? kiosk.city.office
        let answer = kiosk.assistant.respond(to: name, in: Conversation(), at: model.now).answer
        return answerWriter.answer(answer)
    }

    /// Each statement of the last answer with its source in full.
    private var sources: [[Paragraph]] {
        let statements = model.turns.last?.answer.statements.filter { !$0.source.isEmpty } ?? []
        guard !statements.isEmpty else { return [[.text(texts[.sourcesNone])]] }
        return statements.map { statement in
            [.text(statement.text), .item("→", statement.source, .border, .source)]
        }
    }
}

extension Choice.Meaning {
    var isTopic: Bool { if case .topic = self { true } else { false } }
}
