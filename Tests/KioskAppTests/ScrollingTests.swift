import KioskApp
import Screen
import Testing

struct ScrollingTests {
    private static let small = Size(columns: 40, rows: 12)
    private static let question = "Angelschein<Enter>"

    @Test func anAnswerIsShownFromItsBeginning() {
        let desk = Desk(Self.small, "Tach<Enter>" + Self.question)
        #expect(desk.frame.text(row: 1).contains("Sie: Angelschein"))
    }

    @Test func pagesGoDownToTheEndAndUpToTheBeginning() {
        var desk = Desk(Self.small, Self.question)
        let first = desk.frame
        for _ in 0..<20 { desk.type("<PgDn>") }
        #expect(desk.screen.contains("Mehr dazu:"))
        for _ in 0..<20 { desk.type("<PgUp>") }
        #expect(desk.frame == first)
    }

    @Test func theWheelScrolls() {
        let desk = Desk(Self.small, Self.question)
        var turned = desk
        turned.type("<WheelDown:5,5>")
        #expect(turned.frame.text(row: 1) == desk.frame.text(row: 4))
        turned.type("<WheelUp:5,5>")
        #expect(turned.frame == desk.frame)
    }

    @Test func resizingKeepsThePlace() {
        var desk = Desk(Desk.usual, Self.question + "<Resize:40x12><PgDn>")
        let before = desk.frame.text(row: 1)
        desk.type("<Resize:60x14><Resize:40x12>")
        #expect(desk.frame.text(row: 1) == before)
    }

    @Test func aFocusedChoiceIsAlwaysSeenAndBearsTheCursor() throws {
        var desk = Desk(Self.small)
        for number in 1...5 {
            desk.type("<Down>")
            let cursor = try #require(desk.frame.cursor)
            let line = desk.frame.text(row: cursor.row).drop { $0 == " " }
            #expect(line.hasPrefix("\(number) "))
            #expect(desk.frame[cursor.row, cursor.column].role == .focus)
        }
    }
}
