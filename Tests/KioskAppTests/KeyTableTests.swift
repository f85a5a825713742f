import KioskApp
import Screen
import Testing

struct KeyTableTests {
    @Test func noKeyMeansTwoThingsInAMode() {
        for mode in Mode.allCases {
            let keys = KeyTable.rows.filter { $0.modes.contains(mode) }.map(\.key)
            #expect(Set(keys).count == keys.count, "\(mode): \(keys.notation)")
        }
    }

    @Test func everyModeHasAWayOut() {
        for mode in Mode.allCases {
            let messages = KeyTable.rows.filter { $0.modes.contains(mode) }.map(\.message)
            #expect(!Set(messages.map(\.isWayOut)).isDisjoint(with: [true]), "\(mode)")
        }
    }

    @Test func helpNamesEveryKeyOfTheTable() {
        var desk = Desk(Size(columns: 120, rows: 60), "<F1>")
        for number in [1, 2, 3, 4, 5, 9, 10] { #expect(desk.screen.contains("F\(number)")) }
        for name in ["Eingabe", "Esc", "Tab", "Strg+C", "Bild↑", "Pos1"] {
            #expect(desk.screen.contains(name))
        }
        desk.type("<F1>")
        #expect(desk.model.sheet == nil)
    }

    @Test func theBarShowsWhatFitsAndAlwaysHelp() {
        for columns in [40, 60, 80, 132] {
            let desk = Desk(Size(columns: Columns(columns), rows: 24))
            let bar = desk.frame.text(row: 23)
            #expect(bar.contains("F1 Hilfe"))
            #expect(bar.contains("F10 Ende"))
        }
    }
}

extension Message {
    fileprivate var isWayOut: Bool { [.askToLeave, .leave, .back].contains(self) }
}
