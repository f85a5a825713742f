import Catalogue
import Dialogue
import KioskApp
import Screen
import TestSupport

/// The citizens' program on the knowledge of Musterstadt, driven by keys in their notation.
struct Desk {
    static let kiosk = Kiosk(Musterstadt.built.file)
    static let now = CivilTime("2026-11-23T10:00")!
    static let usual = Size(columns: 80, rows: 24)

    private(set) var model: Model
    private(set) var effects: [Effect] = []

    init(_ size: Size = usual, _ keys: String = "", keeping: Keeping = .off) {
        model = Model(size: size, now: Self.now, keeping: keeping)
        type(keys)
    }

    mutating func type(_ keys: String) {
        for key in try! KeyNotation.keys(keys) { press(key) }
    }

    mutating func press(_ key: Key) {
        guard let message = Self.kiosk.message(for: key, in: model) else { return }
        send(message)
    }

    mutating func send(_ message: Message) {
        let step = Self.kiosk.update(model, message, at: Self.now)
        model = step.model
        effects += step.effects
    }

    var frame: Frame { Self.kiosk.view(model) }

    /// The rows of the screen as a text.
    var screen: String {
        (0..<model.size.rows).map { frame.text(row: $0) }.joined(separator: "\n")
    }

    /// Where a text stands on the screen.
    func position(of text: String) -> Position? {
        for row in 0..<model.size.rows {
            let line = frame.text(row: row)
            guard let range = line.firstRange(of: text) else { continue }
            return Position(row: row, column: line[..<range.lowerBound].columns)
        }
        return nil
    }
}
