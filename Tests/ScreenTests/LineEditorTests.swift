import Screen
import TestSupport
import Testing

/// In the tables `|` marks the cursor.
struct LineEditorTests {
    @Test(arguments: [
        ("|", "Wo?", "Wo?|"), ("ab|cd", "<Left>x", "ax|bcd"), ("ab|cd", "<BS>", "a|cd"),
        ("ab|cd", "<Del>", "ab|d"), ("|ab", "<BS>", "|ab"), ("ab|", "<Del><Right>", "ab|"),
        ("eins zwei|", "<C-Left>", "eins |zwei"), ("|eins zwei", "<C-Right>", "eins| zwei"),
        ("eins zwei|", "<C-Left><C-Left><C-Left>", "|eins zwei"),
        ("eins, zwei|", "<C-w>", "eins, |"), ("ab|cd", "<C-u>", "|cd"), ("ab|cd", "<C-k>", "ab|"),
        ("ab|cd", "<Home>x<End>y", "xabcdy|"), ("ab|cd", "<C-a><C-e>", "abcd|"),
        ("a|", "<Paste:b\\nc\td>", "ab c d|"), ("a|", "\u{308}", "ä|"), ("|", "\u{308}x", "x|"),
        ("a|", "\u{1b}\u{202e}\u{200b}\u{feff}b", "ab|"), ("Ma\u{df}|", "<BS>", "Ma|"),
        ("a\u{308}|b", "<BS>", "|b"), ("a|b", "字<Left><Left>", "|a字b"),
    ])
    func keysEditTheLine(before: String, keys: String, after: String) throws {
        var editor = Self.editor(before)
        for key in try KeyNotation.keys(keys) { _ = editor.handle(key) }
        #expect(Self.picture(editor) == after)
    }

    @Test func whatIsNoEditingKeyIsLeftToOthers() {
        var editor = LineEditor("a", scalarLimit: 9)
        for key in [Key.enter, .up, .tab, .function(1), .escape, .interrupt, .control("r")] {
            #expect(editor.handle(key) == .none)
        }
    }

    @Test func theLimitCountsScalarsAndSaysWhenItCuts() {
        var editor = LineEditor(scalarLimit: 4)
        let fits = editor.insert("a\u{308}bc")
        #expect(fits)
        #expect(editor.handle(.text("d")) == .full)
        #expect(editor.handle(.text("\u{200b}")) == .done)
        #expect(editor.text == "a\u{308}bc")
        _ = editor.handle(.backspace)
        #expect(editor.handle(.paste("xyz")) == .full)
        #expect(editor.text == "a\u{308}bx")
    }

    @Test func aFloodOfMarksIsCutAtOnce() {
        var editor = LineEditor(scalarLimit: 2000)
        let start = ContinuousClock.now
        editor.insert("a" + String(repeating: "\u{301}\u{323}", count: 100_000))
        editor.insert("\u{301}")
        editor.insert(String(repeating: "x", count: 1_000_000))
        #expect(ContinuousClock.now - start < .seconds(2))
        #expect(editor.characters.first?.unicodeScalars.count == 5)
        #expect(editor.text.unicodeScalars.count == 2000)
    }

    @Test(arguments: [
        ("abc|", 10, "abc", 3, false, false), ("abcdefghij|", 10, "fghij", 5, true, false),
        ("abcdefghijklmno|pqrstuvwxyz", 10, "klmnopqrst", 5, true, true),
        ("|abcdefghijkl", 10, "abcdefghij", 0, false, true),
        ("字字字|", 6, "字", 2, true, false), ("字字|字", 6, "字字字", 4, false, false),
    ])
    func aWindowShowsThePartAroundTheCursor(
        line: String, width: Int, text: String, cursor: Int, left: Bool, right: Bool
    ) {
        let window = Self.editor(line).window(width: Columns(width))
        #expect(window.text == text)
        #expect(window.cursor == Columns(cursor))
        #expect(window.continuesLeft == left && window.continuesRight == right)
    }

    @Test(arguments: 0..<UInt64(Proof.count(200)))
    func theCursorIsAlwaysInsideTheWindow(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var editor = LineEditor(RandomText.text(&random, length: 100), scalarLimit: 80)
        let width = Columns(.random(in: 2...30, using: &random))
        for _ in 0..<50 {
            editor.moveCursor(to: .random(in: -1...90, using: &random))
            let window = editor.window(width: width)
            #expect(window.text.columns <= width)
            #expect(window.cursor >= 0 && window.cursor < width)
            #expect(Array(window.text).count <= editor.characters.count)
        }
    }

    private static func editor(_ picture: String) -> LineEditor {
        let parts = picture.split(separator: "|", omittingEmptySubsequences: false)
        var editor = LineEditor(parts.joined(), scalarLimit: 100)
        editor.moveCursor(to: parts[0].count)
        return editor
    }

    private static func picture(_ editor: LineEditor) -> String {
        String(editor.characters[..<editor.cursor]) + "|"
            + String(editor.characters[editor.cursor...])
    }
}
