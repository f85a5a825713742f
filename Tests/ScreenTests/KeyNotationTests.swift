import Screen
import Testing

struct KeyNotationTests {
    @Test func aSentenceWithKeysReadsAsItLooks() throws {
        let keys = try KeyNotation.keys("Wo?<Enter><PgUp><C-c><F1><Paste:zwei Zeilen>")
        #expect(
            keys == [
                .text("W"), .text("o"), .text("?"), .enter, .pageUp, .interrupt, .function(1),
                .paste("zwei Zeilen"),
            ])
    }

    static let all: [Key] = [
        .text("ß"), .text("<"), .text(">"), .text("\\"), .text(" "), .enter, .tab, .backTab,
        .escape, .backspace, .delete, .left, .right, .up, .down, .home, .end, .pageUp, .pageDown,
        .wordLeft, .wordRight, .function(12), .control("u"), .control("\\"), .control("@"),
        .interrupt, .hangUp, .paste("a > b\\c\nd <Enter>"), .paste(""),
        .resize(Size(columns: 132, rows: 43)), .mouse(Position(row: 3, column: 12), .press),
        .mouse(Position(row: 0, column: 0), .wheelUp),
        .mouse(Position(row: 1, column: 2), .wheelDown),
    ]

    @Test(arguments: all)
    func everyKeyCanBeWrittenAndRead(key: Key) throws {
        #expect(try KeyNotation.keys(key.notation) == [key])
    }

    @Test func allKeysInARowComeBack() throws {
        #expect(try KeyNotation.keys(Self.all.notation) == Self.all)
    }

    @Test(
        arguments: [
            ("<Foo>", .unknownKey("Foo")), ("a<Enter", .unclosed("<Enter")),
            ("<F0>", .unknownKey("F0")),
            ("<Click:1>", .unknownKey("Click:1")), ("<Resize:8x>", .unknownKey("Resize:8x")),
            ("<>", .unknownKey("")),
        ] as [(String, KeyNotation.Problem)])
    func aMistakeIsNamed(text: String, problem: KeyNotation.Problem) {
        #expect(throws: problem) { try KeyNotation.keys(text) }
    }

    @Test(
        arguments: [("i", .tab), ("m", .enter), ("c", .interrupt), ("u", .control("u"))]
            as [(Character, Key)])
    func controlIsTheKeyThatATerminalMakesOfIt(letter: Character, key: Key) throws {
        #expect(try KeyNotation.keys("<C-\(letter)>") == [key])
    }
}
