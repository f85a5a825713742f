import Catalogue
import Dialogue
import TestSupport
import Testing

/// Checklists whatever is replied to them.
@Suite struct ChecklistTests {
    private static let assistant = Musterstadt.built.assistant
    private static let now = CivilTime("2026-11-23T09:00")!
    private static let start = "Checkliste Marktstand"
    private static let replies = [
        "1", "2", "3", "ja", "nein", "15", "zurück", "weiß ich nicht", "Spielzeug", "Essen",
        "für mein Kind", "ich bin 12",
    ]
    private static let others = [
        "4", "7", "99", "stopp", "danke", "Checkliste", "Was kostet das?",
        "Checkliste Marktstand", "Angelschein", "blubb", "",
    ]

    /// Whatever is said in whatever order: nothing is spoken that the replies rule out, a question
    /// has its replies, and the events alone give the same conversation again.
    @Test func anyRepliesLeadToAListThatFitsThem() throws {
        var random = SeededGenerator(seed: 20_261_123)
        let service = try #require(Self.assistant.catalogue.service("marktstand"))
        let facts = Dictionary(uniqueKeysWithValues: service.facts.map { ($0.id, $0) })
        var (lists, questions) = (0, 0)
        for _ in 0..<Proof.count(200) {
            var conversation = Conversation()
            var events: [Event] = []
            for step in 0..<12 {
                let lines = step % 4 == 3 ? Self.others : Self.replies
                let line = step == 0 ? Self.start : lines.randomElement(using: &random)!
                let response = Self.assistant.respond(
                    to: line, in: conversation, at: Self.now)
                events += [.asked(line, at: Self.now), .answered(response.turn)]
                for event in events.suffix(2) { conversation.apply(event) }
                #expect(conversation == Conversation(events))
                let answer = response.answer
                guard answer.topic == service.id else { continue }
                let chosen = response.turn.chosen
                for option in service.checklist.flatMap(\.options) where !chosen.contains(option.id)
                {
                    let others = service.checklist.first {
                        $0.options.contains { $0.id == option.id }
                    }
                    let isRuledOut = others?.options.contains { chosen.contains($0.id) } ?? false
                    guard isRuledOut else { continue }
                    let only = answer.facts.compactMap { facts[$0] }.filter {
                        $0.choices == [option.id]
                    }
                    #expect(only.isEmpty, "\(line): \(option.id) ruled out by \(chosen)")
                }
                questions += answer.choices.isEmpty ? 0 : 1
                lists += answer.checklist != nil && answer.choices.isEmpty ? 1 : 0
                #expect(answer.choices.isEmpty || answer.statements.isEmpty)
            }
        }
        print("checklists: \(questions) questions, \(lists) lists")
        #expect(lists > 50 && questions > 200)
    }

    private func chosen(_ texts: [String]) -> [String] {
        var conversation = Conversation()
        var turn = AnsweredTurn(outcome: .answer)
        for text in texts {
            turn = Self.assistant.respond(to: text, in: conversation, at: Self.now).turn
            conversation.apply(.answered(turn))
        }
        return turn.chosen
    }

    /// What was said, and which options follow from it.
    @Test(arguments: [
        (["Marktstand"], []), (["Marktstand für meinen Sohn"], ["toys", "young"]),
        (["Marktstand, er ist 16 Jahre alt"], ["grown"]),
        // Below 16 a child is meant.
        (["Marktstand, sie ist 14 Jahre alt"], ["toys", "grown"]),
        // An age outweighs a circumstance.
        (["Marktstand für meine Tochter, 17 Jahre"], ["toys", "grown"]),
        (["Marktstand für meinen Sohn", "und was kostet das?"], ["toys", "young"]),
        (["Marktstand für meinen Sohn", "Marktstand"], []),
        (["Marktstand für meinen Sohn", "Angelschein"], []),
        (["Checkliste Marktstand", "1", "20", "nein"], ["food", "grown", "without-power"]),
        (["Checkliste Marktstand", "4", "1"], ["food"]),
    ])
    func optionsFollow(said: [String], expected: [String]) {
        #expect(chosen(said) == expected)
    }
}
