import KioskApp
import Testing

struct LinearConversationTests {
    private func answers(_ lines: String...) -> [[String]] {
        var conversation = LinearConversation(Desk.kiosk, now: Desk.now)
        return lines.map { conversation.answer($0, at: Desk.now) }
    }

    @Test func theOpeningSaysWhatThisIsAndWhoElseThereIs() {
        let opening = LinearConversation(Desk.kiosk, now: Desk.now).opening.joined(separator: "\n")
        for text in ["Programm, kein Mensch", "0123 456", "Datenschutz", "1. Angeln und Hunde"] {
            #expect(opening.contains(text))
        }
    }

    @Test func nothingIsAnEscapeSequence() {
        let all = answers("Angelschein", "1", "hilfe", "mensch", "datenschutz", "\u{1b}[2J\u{7}")
        for line in all.joined() {
            #expect(line.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 127 })
        }
    }

    @Test func numbersChooseWhatWasOffered() {
        let all = answers("1", "2", "hund anmelden")
        #expect(all[0].contains("1. Angelschein in Musterstadt beantragen"))
        #expect(all[1].contains { $0.contains("60 Euro") })
        #expect(all[2].contains { $0.contains("60 Euro") })
    }

    @Test func wordsStandForKeys() {
        let all = answers("hilfe", "Themen", "quellen", "mensch", "99")
        #expect(all[0].contains("Hilfe"))
        #expect(all[1].contains("1. Angeln und Hunde"))
        #expect(all[3].contains("Mit einem Menschen sprechen"))
        #expect(all[4] == ["Diese Nummer gibt es hier nicht."])
    }

    /// A number may be a reply that is no choice: an age.
    @Test func aChecklistIsAnsweredByNumbersWordsAndAges() {
        let all = answers("Marktstand", "checkliste", "2", "15", "zurück", "9", "nein")
        #expect(all[0].contains("1. Liste"))
        #expect(all[1].contains("2. Spielzeug, nur gebraucht"))
        #expect(all[3].contains { $0.contains("Brauchen Sie Strom?") })
        #expect(all[4].contains { $0.contains("Wie alt sind Sie?") })
        #expect(all[5].contains { $0.contains("Brauchen Sie Strom?") })
        #expect(all[6].contains { $0.contains("Zettel von den Eltern") })
        #expect(!all[6].contains { $0.contains("Gesundheitsamt") })
    }

    @Test func theConversationIsTheOneOfTheScreen() {
        var conversation = LinearConversation(Desk.kiosk, now: Desk.now)
        let spoken = conversation.answer("Was kostet der Angelschein?", at: Desk.now)
        let shown = Desk(Desk.usual, "Was kostet der Angelschein?<Enter>").model.turns[0].answer
        for statement in shown.statements {
            #expect(spoken.contains { $0.contains(statement.text) })
        }
    }

    @Test func goodbyeEndsIt() {
        var conversation = LinearConversation(Desk.kiosk, now: Desk.now)
        _ = conversation.answer("ende", at: Desk.now)
        #expect(conversation.hasEnded)
    }
}
