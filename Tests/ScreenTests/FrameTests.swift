import Screen
import TestSupport
import Testing

struct FrameTests {
    @Test func aSmallScreenLooksAsDrawn() {
        var frame = Frame(Size(columns: 24, rows: 6))
        frame.fill(Area(row: 0, column: 0, columns: 24, rows: 1), .bar)
        frame.put(StyledLine("Emma", .title), row: 0, column: 1)
        let text = StyledLine([
            Span("Der Ausweis kostet "), Span("37,00\u{a0}Euro", .emphasis), Span(" (字).", .source),
        ])
        frame.put(text.wrapped(to: 20), in: Area(row: 1, column: 2, columns: 20, rows: 3))
        frame.put(StyledLine("1 Ja", .focus), row: 5, column: 2)
        frame.cursor = Position(row: 5, column: 2)
        assertFrame(frame, "small-screen")
    }

    @Test func aDoubleWidthCharacterIsNeverCut() {
        var frame = Frame(Size(columns: 4, rows: 1))
        frame.put("字字字", row: 0, column: -1)
        #expect(frame.text(row: 0) == " 字 ")
        frame.put("x", row: 0, column: 2)
        #expect(frame.text(row: 0) == "  x ")
        frame.put("字", row: 0, column: 1)
        #expect(frame.text(row: 0) == " 字 ")
        frame.put("字", row: 0, column: 0)
        #expect(frame.text(row: 0) == "字  ")
    }

    @Test func textIsClippedToItsArea() {
        var frame = Frame(Size(columns: 6, rows: 2))
        let area = Area(row: 0, column: 1, columns: 3, rows: 1)
        let end = frame.put("abcdef", row: 0, column: 1, in: area)
        frame.put("abc", row: 1, column: 1, in: area)
        frame.put("abc", row: 9, column: 0)
        #expect(frame.text(row: 0) == " abc  ")
        #expect(frame.text(row: 1) == "      ")
        #expect(end == 7)
    }

    @Test func aCursorOutsideIsHidden() {
        var frame = Frame(Size(columns: 6, rows: 2))
        frame.cursor = Position(row: 1, column: 6)
        #expect(frame.cursor == nil)
        frame.cursor = Position(row: 1, column: 5)
        #expect(frame.cursor == Position(row: 1, column: 5))
    }

    @Test func controlsNeverReachACell() {
        var frame = Frame(Size(columns: 12, rows: 1))
        frame.put("a\u{1b}]0;x\u{7}\u{202e}b\r\nc\u{9b}", row: 0, column: 0)
        #expect(frame.text(row: 0) == "a]0;xbc     ")
    }

    @Test func aShadowKeepsTheText() {
        var frame = Frame(Size(columns: 3, rows: 1))
        frame.put("abc", row: 0, column: 0)
        frame.recast(Area(row: 0, column: 1, columns: 9, rows: 9), as: .shadow)
        #expect(frame.text(row: 0) == "abc")
        #expect(frame[0, 0].role == .plain && frame[0, 2].role == .shadow)
    }

    @Test(arguments: 0..<UInt64(Proof.count(300)))
    func everyRowIsExactlyAsWideAsTheFrame(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var frame = Frame(
            Size(
                columns: Columns(.random(in: 0...30, using: &random)),
                rows: .random(in: 0...8, using: &random)))
        for _ in 0..<40 { Self.scribble(on: &frame, &random) }
        for row in 0..<frame.size.rows {
            #expect(frame.text(row: row).columns == frame.size.columns)
            let cells = Array(frame.row(row))
            for (place, cell) in cells.enumerated() {
                let isTail = place > 0 && cells[place - 1].columns == 2
                #expect((cell.columns == 0) == isTail)
            }
        }
    }

    private static func scribble(on frame: inout Frame, _ random: inout SeededGenerator) {
        let row = Int.random(in: -2...9, using: &random)
        let column = Columns(.random(in: -5...32, using: &random))
        let area = Area(
            row: row, column: column, columns: Columns(.random(in: -3...12, using: &random)),
            rows: .random(in: -1...4, using: &random))
        switch Int.random(in: 0...5, using: &random) {
        case 0:
            frame.fill(area, with: RandomText.characters.randomElement(using: &random) ?? "a", .bar)
        case 1: frame.recast(area, as: .shadow)
        case 2: frame.put([RandomText.line(&random, length: 20)], in: area)
        default: frame.put(RandomText.line(&random, length: 20), row: row, column: column)
        }
    }
}
