import Dialogue
import KioskApp
import Screen
import Testing

struct UpdateTests {
    @Test(arguments: [
        // keys, page after them
        ("", Model.Page.start),
        ("1", .start),
        ("1<Enter>", .topic(0)),
        ("<Down><Down><Enter>", .topic(1)),
        ("<Tab><Enter>", .topic(0)),
        ("1<Enter><Esc>", .start),
        ("1<Enter>0<Enter>", .start),
        ("1<Enter>1<Enter>", .conversation),
        ("3<Enter>", .conversation),
        ("115<Enter>", .conversation),
        ("angeln<Enter>", .conversation),
        ("angeln<Enter><F4>", .start),
        ("angeln<Enter><F4><Esc>", .conversation),
        ("angeln<Enter><F9>", .start),
        ("angeln<Enter><F10>x", .conversation),
    ])
    func keysLeadToPages(keys: String, page: Model.Page) {
        #expect(Desk(Desk.usual, keys).model.page == page)
    }

    @Test(arguments: [
        ("<F10><Enter>", true), ("<F10><F10>", true), ("<C-c><C-c>", true),
        ("<Esc><Enter>", true), ("<HangUp>", true), ("<F1><F10><Enter>", true),
        ("<F10>", false), ("<C-c>", false), ("<Esc>", false), ("<Esc><Esc>", false),
        ("<F10>n<Enter>", false), ("<F10><F1><Enter>", false), ("abc<Esc>", false),
    ])
    func leavingTakesAQuestion(keys: String, leaves: Bool) {
        #expect(Desk(Desk.usual, keys).effects.contains(.quit) == leaves)
    }

    @Test func writingAnswersTheQuestionWhetherToLeave() {
        let desk = Desk(Desk.usual, "<Esc>hund")
        #expect(!desk.model.isLeaving)
        #expect(desk.model.editor.text == "hund")
    }

    @Test func aQuestionBecomesATurnAndIsRemembered() {
        let desk = Desk(Desk.usual, "Was kostet der Angelschein?<Enter>")
        #expect(desk.model.turns.map(\.question) == ["Was kostet der Angelschein?"])
        #expect(desk.model.turns[0].answer.topic == "angelschein")
        #expect(desk.model.conversation.subject?.topic == "angelschein")
        #expect(desk.model.editor.isEmpty)
        #expect(desk.model.history.entries == ["Was kostet der Angelschein?"])
    }

    @Test func personalDataIsNeitherKeptNorShown() {
        let desk = Desk(Desk.usual, "Hund anmelden, max@example.org<Enter><Up>")
        #expect(!desk.model.turns[0].question.contains("max@example.org"))
        #expect(!desk.screen.contains("max@example.org"))
    }

    @Test func anOfferIsTakenByItsNumber() {
        var desk = Desk(Desk.usual, "Angelschein<Enter>")
        let offers = Desk.kiosk.choices(in: desk.model)
        #expect(!offers.isEmpty)
        desk.type("1")
        #expect(desk.model.turns.count == 1)
        desk.type("<Enter>")
        #expect(desk.model.turns.count == 2)
        #expect(desk.model.turns[1].question == offers[0].title)
        #expect(desk.model.turns[1].answer.topic == "angelschein")
    }

    @Test func digitsInALineAreText() {
        let desk = Desk(Desk.usual, "Kind 12")
        #expect(desk.model.editor.text == "Kind 12")
        #expect(desk.model.page == .start)
    }

    @Test func aNumberMarksItsChoiceAndIsNoQuestionYet() throws {
        let desk = Desk(Desk.usual, "2")
        let place = try #require(desk.position(of: "2  Wohnen"))
        #expect(desk.frame[place.row, place.column].role == .focus)
        #expect(desk.frame.cursor?.row == 22)
        let longer = Desk(Desk.usual, "2 Hunde")
        #expect(longer.frame[place.row, place.column].role != .focus)
    }

    @Test(arguments: ["<F1>", "<F2>", "<F3>", "<F5>"])
    func sheetsOpenAndClose(key: String) {
        #expect(Desk(Desk.usual, key).model.sheet != nil)
        for way in ["<Esc>", "<Enter>", key] {
            #expect(Desk(Desk.usual, key + way).model.sheet == nil)
        }
    }

    @Test func whoWritesWhileReadingAsks() {
        let desk = Desk(Desk.usual, "<F2>hund")
        #expect(desk.model.sheet == nil)
        #expect(desk.model.editor.text == "hund")
    }

    @Test func nothingTypedGivesANotice() {
        #expect(Desk(Desk.usual, "<Enter>").model.notice == .emptyQuestion)
        #expect(Desk(Desk.usual, "  <Enter>").model.notice == .emptyQuestion)
        #expect(Desk(Desk.usual, "<Enter>a").model.notice == nil)
    }

    @Test func aFullLineTakesNoMoreAndSaysSo() {
        var desk = Desk()
        desk.press(.paste(String(repeating: "ä", count: 100_000)))
        #expect(desk.model.editor.text.count == Model.inputLimit)
        #expect(desk.model.notice == .lineFull)
    }

    @Test func pastedLinesBecomeOneAndAskNothing() {
        let desk = Desk(Desk.usual, "<Paste:Hund\\nanmelden\\n>")
        #expect(desk.model.editor.text == "Hund anmelden ")
        #expect(desk.model.turns.isEmpty)
    }

    @Test func arrowsBringEarlierQuestionsBack() {
        var desk = Desk(Desk.usual, "wie spät<Enter>Tach<Enter>")
        desk.type("<Up>")
        #expect(desk.model.editor.text == "Tach")
        desk.type("<Up><Up>")
        #expect(desk.model.editor.text == "wie spät")
        desk.type("<Down><Down>")
        #expect(desk.model.editor.isEmpty)
    }

    @Test func theMouseTakesChoicesAndKeys() throws {
        var desk = Desk()
        desk.press(.mouse(try #require(desk.position(of: "Wohnen")), .press))
        #expect(desk.model.page == .topic(1))
        desk.press(.mouse(try #require(desk.position(of: "Hilfe")), .press))
        #expect(desk.model.sheet == .help)
        desk.press(.mouse(try #require(desk.position(of: "F10")), .press))
        desk.press(.mouse(try #require(desk.position(of: "Ja")), .press))
        #expect(!desk.effects.contains(.quit))
        desk.press(.mouse(try #require(desk.position(of: "F10")), .press))
        desk.press(.mouse(try #require(desk.position(of: "Ja, beenden")), .press))
        #expect(desk.effects == [.quit])
    }

    @Test func restartForgetsEverything() {
        let desk = Desk(Desk.usual, "Hund anmelden<Enter>zwei<F9>")
        #expect(desk.model == Desk().model)
    }

    @Test func theClockIsTheOneOfTheLastMessage() {
        #expect(Desk(Desk.usual, "a").model.now == Desk.now)
    }
}
