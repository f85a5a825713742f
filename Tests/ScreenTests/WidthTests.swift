import Screen
import Testing

struct WidthTests {
    @Test(
        arguments: [
            ("a", 1), ("ä", 1), ("a\u{308}", 1), ("ß", 1), ("€", 1), ("字", 2), ("ｆ", 2), ("😀", 2),
            ("👨‍👩‍👧", 2), ("한", 2), ("\u{1112}\u{1161}", 2), ("\u{301}", 0), ("\u{200b}", 0),
            ("\u{202e}", 0), ("\u{feff}", 0), ("\u{1b}", 0), ("\u{7f}", 0), ("\u{a0}", 1), ("│", 1),
            ("✓", 1), ("❤️", 1), ("\t", 0),
        ] as [(Character, Int)])
    func aCharacterHasTheWidthOfItsBase(character: Character, columns: Int) {
        #expect(character.columns == Columns(columns))
        #expect((character.showable?.columns ?? 0) == Columns(columns))
    }

    @Test(
        arguments: [
            ("\u{a0}", " "), ("\u{202f}", " "), ("👨‍👩‍👧", "👨"), ("❤️", "❤"), ("\u{1b}", nil),
            ("e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "e\u{301}\u{302}\u{303}\u{304}"),
        ] as [(Character, Character?)])
    func aCellKeepsOneBaseAndFourMarks(character: Character, shown: Character?) {
        #expect(character.showable == shown)
    }

    @Test func aFloodOfMarksCostsNothing() {
        let flood = Character("a" + String(repeating: "\u{301}\u{323}", count: 100_000))
        let start = ContinuousClock.now
        #expect(flood.columns == 1)
        #expect(flood.showable?.unicodeScalars.count == 5)
        #expect(ContinuousClock.now - start < .milliseconds(100))
    }
}
