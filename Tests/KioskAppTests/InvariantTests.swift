import KioskApp
import Screen
import TestSupport
import Testing

/// What holds for all keys at all sizes.
struct KioskInvariantTests {
    private static let keys: [Key] =
        KeyTable.rows.map(\.key)
        + "angelschein hund umzug 0123456789 äöüß?".map(Key.text)
        + [
            .backspace, .delete, .left, .right, .home, .end, .wordLeft, .wordRight,
            .paste("zwei\nZeilen 字\u{301}\u{202e}"), .control("u"), .control("x"), .function(7),
        ]

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func randomKeysNeverBreakAFrame(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var desk = Desk()
        for _ in 0..<Proof.count(120) {
            desk.press(Self.key(&random))
            check(desk, seed)
        }
    }

    private static func key(_ random: inout SeededGenerator) -> Key {
        let row = Int.random(in: -1...70, using: &random)
        let column = Columns(Int.random(in: -1...220, using: &random))
        switch Int.random(in: 0..<10, using: &random) {
        case 0: return .resize(Size(columns: column, rows: row).clamped)
        case 1: return .mouse(Position(row: row, column: column), .press)
        case 2: return .mouse(Position(row: row, column: column), .wheelDown)
        default: return keys.randomElement(using: &random) ?? .enter
        }
    }

    private func check(_ desk: Desk, _ seed: UInt64) {
        let frame = desk.frame
        #expect(frame == desk.frame, "seed \(seed)")
        #expect(frame.size == desk.model.size, "seed \(seed)")
        #expect(frame.cursor.map(frame.bounds.contains) ?? false, "seed \(seed)")
        for row in 0..<frame.size.rows {
            #expect(frame.text(row: row).columns == frame.size.columns, "seed \(seed)")
        }
    }
}
