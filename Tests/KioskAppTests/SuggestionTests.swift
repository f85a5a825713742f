import KioskApp
import Screen
import Testing

struct SuggestionTests {
    @Test(arguments: [
        ("hu", []), ("hun", ["hund-anmelden", "hund-abmelden"]),
        ("HUND ABM", ["hund-abmelden"]),
        ("der hund und", ["hund-anmelden"]), ("Fischerei", ["angelschein"]),
        ("was kostet ein angel", ["angelschein"]), ("xyz", []), ("hund ", ["hund-anmelden"]),
    ])
    func beginningsOfWordsFindServices(typed: String, first: [String]) {
        let services = Desk(Desk.usual, typed).model.completion?.services ?? []
        #expect(Array(services.prefix(first.count)) == first)
        #expect(services.isEmpty == first.isEmpty)
        #expect(services.count <= 3)
    }

    @Test func tabAndArrowsTakeOneAndComeBack() {
        var desk = Desk(Desk.usual, "hund")
        desk.type("<Tab>")
        #expect(desk.model.editor.text == "Hund anmelden")
        desk.type("<Down>")
        #expect(desk.model.editor.text == "Hund abmelden")
        desk.type("<Up><Up>")
        #expect(desk.model.editor.text == "hund")
    }

    @Test func enterAsksForTheOneThatWasTaken() {
        let desk = Desk(Desk.usual, "hund<Tab><Tab><Enter>")
        #expect(desk.model.turns.last?.answer.topic == "hund-abmelden")
    }

    @Test func enterIsNotInTheWayOfWhatWasTyped() {
        let desk = Desk(Desk.usual, "Tach hund<Enter>")
        #expect(desk.model.turns.map(\.question) == ["Tach hund"])
    }

    @Test func proposalsMoveNothing() throws {
        let before = Desk()
        let after = Desk(Desk.usual, "hund")
        #expect(after.screen.contains("Hund abmelden"))
        for row in 0..<15 { #expect(before.frame.text(row: row) == after.frame.text(row: row)) }
    }

    @Test func smallWindowsProposeNothing() {
        let desk = Desk(Size(columns: 50, rows: 16), "hund")
        #expect(!desk.screen.contains("Hund abmelden"))
    }

    @Test func theMouseTakesAProposal() throws {
        var desk = Desk(Desk.usual, "hund")
        desk.press(.mouse(try #require(desk.position(of: "Hund abmelden")), .press))
        #expect(desk.model.editor.text == "Hund abmelden")
    }
}
