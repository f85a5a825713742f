import Screen

/// What the sequences mean, for xterm and its relatives, screen, tmux, rxvt, the console of Linux
/// and the VT100. Anything else means nothing, and is swallowed whole.
extension ControlSequence {
    /// The key of ESC [ … with its last byte.
    func key(final: UInt8) -> Key? {
        if marker == UInt8(ascii: "<") { return mouse(final: final) }
        guard marker == nil, intermediate == nil else { return nil }
        switch final {
        case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "@"):
            return numbered
        case UInt8(ascii: "Z"): return .backTab
        case UInt8(ascii: "a")...UInt8(ascii: "d"): return Self.arrow(final - 0x20, words: false)
        case UInt8(ascii: "R"): return nil  // a cursor report, or a modified F3: nobody needs it
        default: return named(final)
        }
    }

    /// The key of ESC O … with its last byte.
    func applicationKey(final: UInt8) -> Key? {
        switch final {
        case UInt8(ascii: "a")...UInt8(ascii: "d"): return Self.arrow(final - 0x20, words: true)
        case UInt8(ascii: "M"): return .enter
        case UInt8(ascii: "I"): return .tab
        case UInt8(ascii: "X"): return .text("=")
        case UInt8(ascii: "j")...UInt8(ascii: "y"):
            // The number pad sends the sign it bears, 64 higher.
            return .text(Character(Unicode.Scalar(final - 64)))
        default: return named(final)
        }
    }

    private func named(_ final: UInt8) -> Key? {
        switch final {
        case UInt8(ascii: "A")...UInt8(ascii: "D"): Self.arrow(final, words: skipsWords)
        case UInt8(ascii: "H"): .home
        case UInt8(ascii: "F"): .end
        case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final - UInt8(ascii: "P")) + 1)
        default: nil
        }
    }

    private static func arrow(_ final: UInt8, words: Bool) -> Key? {
        switch final {
        case UInt8(ascii: "A"): .up
        case UInt8(ascii: "B"): .down
        case UInt8(ascii: "C"): words ? .wordRight : .right
        case UInt8(ascii: "D"): words ? .wordLeft : .left
        default: nil
        }
    }

    /// Keys that are a number, from the VT220 on.
    private var numbered: Key? {
        switch parameter(0) {
        case 1, 7: .home
        case 3: .delete
        case 4, 8: .end
        case 5: .pageUp
        case 6: .pageDown
        case let number: Self.functionNumbers.firstIndex(of: number).map { .function($0 + 1) }
        }
    }

    /// The numbers of F1 to F20; the gaps are the gaps between the keys of a VT220.
    private static let functionNumbers = [
        11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 31, 32, 33, 34,
    ]

    /// A mouse report: button, column, row; `M` for down, `m` for up.
    private func mouse(final: UInt8) -> Key? {
        guard final == UInt8(ascii: "M"), parameters.count == 3 else { return nil }
        return Self.mouse(button: parameter(0), column: parameter(1), row: parameter(2))
    }

    /// A press of the first button or a turn of the wheel; columns and rows count from one.
    static func mouse(button: Int, column: Int, row: Int) -> Key? {
        let actions: [Int: MouseAction] = [0: .press, 64: .wheelUp, 65: .wheelDown]
        let held = 4 + 8 + 16  // Shift, Alt, Ctrl
        guard let action = actions[button & ~held], column > 0, row > 0 else { return nil }
        return .mouse(Position(row: row - 1, column: Columns(column - 1)), action)
    }
}
