import KioskApp
import Screen
import TestSupport
import Testing

/// Pictures of the screens; `view` is asked twice, for it must not depend on anything else.
struct KioskFrameTests {
    private static let sizes = ["80x24", "60x18", "40x12", "132x43", "12x4"]

    private static let screens: [(name: String, keys: String)] = [
        ("start", ""),
        ("start-focus", "<Down><Down>"),
        ("topic", "1<Enter>"),
        ("number", "3"),
        ("answer", "Was kostet der Angelschein?<Enter>"),
        ("overview", "Angelschein<Enter>"),
        ("offer-focus", "Angelschein<Enter><S-Tab>"),
        ("clarify", "Hund<Enter>"),
        ("checklist", "Marktstand<Enter>Checkliste<Enter>"),
        ("checklist-list", "Marktstand<Enter>1<Enter>2<Enter>13<Enter>nein<Enter>"),
        ("second-turn", "Tach<Enter>Hund abmelden<Enter>"),
        ("uncertain", "Wie lange dauert der Angelschein?<Enter>"),
        ("typing", "Hund"),
        ("taken", "Hund<Tab>"),
        ("emergency", "Es brennt!<Enter>"),
        ("help", "<F1>"),
        ("privacy", "<F2>"),
        ("person", "<F3>"),
        ("sources", "Was kostet der Angelschein?<Enter><F5>"),
        ("leaving", "<F10>"),
        ("notice", "<Enter>"),
    ]

    @Test(arguments: screens)
    func screensLookAsDrawn(name: String, keys: String) {
        show(name, keys, "80x24")
    }

    @Test(arguments: ["start", "answer", "help"], sizes.dropFirst())
    func screensFitOtherWindows(name: String, size: String) {
        let keys = Self.screens.first { $0.name == name }?.keys ?? ""
        show(name + "-" + size, keys, size)
    }

    private func show(_ name: String, _ keys: String, _ size: String) {
        let desk = Desk(Desk.usual, keys + "<Resize:\(size)>")
        #expect(desk.frame == desk.frame)
        assertFrame(desk.frame, name)
    }
}
