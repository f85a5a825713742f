import Records
import TestSupport

/// Trees of any shape: deep and flat, empty strings, umlauts, NUL, keys that sort by bytes.
struct RandomRecord {
    private var random: SeededGenerator

    private static let letters: [Character] = [
        "a", "b", "ä", "z", "-", " ", "€", "\u{0}", "🙂", "A",
    ]

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func tree(depth: Int = 4) -> Record {
        switch Int.random(in: 0..<(depth > 0 ? 4 : 2), using: &random) {
        case 0, 1: Record(.scalar(text()), at: position())
        case 2: Record(.list((0..<count()).map { _ in tree(depth: depth - 1) }), at: position())
        default: Record(.map(entries(depth - 1)), at: position())
        }
    }

    private mutating func entries(_ depth: Int) -> [Record.Entry] {
        var keys: [String] = []
        for _ in 0..<count() {
            let key = text()
            if !keys.contains(where: { Array($0.utf8) == Array(key.utf8) }) { keys.append(key) }
        }
        return keys.map {
            Record.Entry(key: $0, keyPosition: position(), value: tree(depth: depth))
        }
    }

    private mutating func count() -> Int { Int.random(in: 0...6, using: &random) }

    private mutating func text() -> String {
        String((0..<count()).map { _ in Self.letters.randomElement(using: &random)! })
    }

    private mutating func position() -> SourcePosition {
        let file = ["a.yaml", "b/ü.yaml", ""].randomElement(using: &random)!
        return SourcePosition(
            file: file, line: Int.random(in: 0...70_000, using: &random),
            column: Int.random(in: 0...300, using: &random))
    }
}
