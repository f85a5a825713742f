import Dialogue
import KioskApp
import Screen
import TestSupport
import Testing

/// What the citizens' program asks to be kept, and what it says about that.
struct KioskKeepingTests {
    private func kept(_ desk: Desk) -> [KeptTurn] {
        desk.effects.compactMap { if case .keep(let turn) = $0 { turn } else { nil } }
    }

    @Test func everyTurnIsToBeKept() {
        let desk = Desk(
            Desk.usual, "Ich heiße Erika Mustermann<Enter>Hund<Enter>1<Enter>", keeping: .on)
        #expect(kept(desk).map(\.number) == [1, 2, 3])
        #expect(kept(desk).map(\.question) == ["Ich heiße [Name]", "Hund", "Hund anmelden"])
        #expect(kept(desk)[2].input == .service("hund-anmelden"))
        #expect(kept(desk)[2].answer == desk.model.turns[2].answer.text)
        #expect(kept(desk).allSatisfy { $0.isReplayable })
    }

    @Test(arguments: [Keeping.off, .asking, .declined, .failed])
    func otherwiseNothingIs(keeping: Keeping) {
        let desk = Desk(Desk.usual, "Hund<Enter>1<Enter><F9>", keeping: keeping)
        #expect(desk.effects == [])
    }

    @Test func theKeySwitchesAtAnyTime() {
        var desk = Desk(Desk.usual, "Hund<Enter><F6>Angelschein<Enter>", keeping: .on)
        #expect(kept(desk).map(\.question) == ["Hund"])
        #expect(desk.model.keeping == .declined)
        desk.type("<F6>Hund<Enter>")
        #expect(kept(desk).map(\.number) == [1, 3])
        #expect(Desk(Desk.usual, "<F6>", keeping: .asking).model.keeping == .on)
        #expect(Desk(Desk.usual, "<F6>", keeping: .off).model.keeping == .off)
    }

    @Test func theCodeIsSaidOnceAndStandsOnThePageAboutPrivacy() {
        var desk = Desk(Desk.usual, "Hund<Enter>", keeping: .on)
        desk.send(.kept("7K3M-9QXT-2BHF"))
        #expect(desk.screen.contains("Code zum Löschen: 7K3M-9QXT-2BHF"))
        desk.type("1<Enter>")
        desk.send(.kept("7K3M-9QXT-2BHF"))
        #expect(!desk.screen.contains("7K3M-9QXT-2BHF"))
        desk.type("<F2><End>")
        #expect(desk.screen.contains("7K3M-9QXT-2BHF"))
    }

    @Test func aNewConversationEndsTheOldOneAndBeginsAsTheCitySays() {
        var desk = Desk(Desk.usual, "Hund<Enter>", keeping: .on)
        desk.send(.kept("7K3M-9QXT-2BHF"))
        desk.type("<F6><F9>")
        #expect(desk.effects.last == .end)
        #expect(desk.model.keeping == .on)
        #expect(desk.model.code == nil)
        #expect(desk.model.turnCount == 0)
    }

    @Test func thatNothingIsKeptStaysOnTheScreen() {
        var desk = Desk(Desk.usual, "Hund<Enter>", keeping: .on)
        desk.send(.notKept)
        for keys in ["", "1<Enter>", "a", "<F2>", "<Esc>"] {
            desk.type(keys)
            #expect(desk.screen.contains("Dieses Gespräch wird nicht aufbewahrt."), "\(keys)")
        }
        #expect(kept(desk).count == 1)
    }

    /// Names may not be kept, and without them another answer may come: then replaying would accuse
    /// the program wrongly.
    @Test func whatDependsOnHiddenWordsIsMarked() {
        let desk = Desk(Desk.usual, "Ich bin blind<Enter>", keeping: .on)
        #expect(kept(desk).map(\.question) == ["Ich bin [Gesundheit]"])
        let again = Desk.kiosk.assistant.respond(
            to: kept(desk)[0].input, in: Conversation(), at: Desk.now)
        #expect(kept(desk)[0].isReplayable == (again?.answer.text == kept(desk)[0].answer))
    }

    @Test(arguments: ["80x24", "60x18", "40x12"], [Keeping.on, .asking, .failed])
    func theFirstPageSaysIt(size: String, keeping: Keeping) {
        let desk = Desk(Desk.usual, "<Resize:\(size)>", keeping: keeping)
        assertFrame(desk.frame, "start-\(keeping)-\(size)")
    }

    @Test(arguments: Keeping.allCases)
    func thePageAboutPrivacySaysIt(keeping: Keeping) {
        assertFrame(Desk(Desk.usual, "<F2>", keeping: keeping).frame, "privacy-\(keeping)")
    }

    @Test func inLinesTheAnswerComesAfterTheKeeping() {
        var conversation = LinearConversation(Desk.kiosk, now: Desk.now, keeping: .on)
        var asked = 0
        func perform(_ effect: Effect) -> Message? {
            asked += 1
            return asked == 1 ? .kept("7K3M-9QXT-2BHF") : .notKept
        }
        let first = conversation.answer("Hund", at: Desk.now, perform: perform)
        #expect(first.last == "Aufbewahrt. Code zum Löschen: 7K3M-9QXT-2BHF")
        let second = conversation.answer("1", at: Desk.now, perform: perform)
        #expect(second.last == "Dieses Gespräch wird nicht aufbewahrt.")
        #expect(conversation.answer("Hund", at: Desk.now, perform: perform).count > 1)
        #expect(asked == 2)
    }
}
