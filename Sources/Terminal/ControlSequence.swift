/// The parts of a sequence that begins with ESC [ or ESC O, as they come in.
struct ControlSequence: Equatable {
    /// `<`, `=`, `>` or `?` before the numbers: a form of its own.
    var marker: UInt8?
    var parameters: [Int] = []
    var intermediate: UInt8?

    enum Step: Equatable {
        case more
        case final(UInt8)
        /// No byte of a sequence; it ends here and the byte is something of its own.
        case broken
    }

    mutating func add(_ byte: UInt8) -> Step {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): addDigit(Int(byte - UInt8(ascii: "0")))
        case UInt8(ascii: ";"), UInt8(ascii: ":"): nextParameter()
        case 0x3c...0x3f: marker = byte
        // rxvt ends Shift with Home, End and their like on `$`; elsewhere it stands in the middle.
        case UInt8(ascii: "$") where marker == nil && parameters.count == 1: return .final(byte)
        case 0x20...0x2f: intermediate = byte
        case 0x40...0x7e: return .final(byte)
        default: return .broken
        }
        return .more
    }

    /// The number at a place, or 0 where there is none.
    func parameter(_ place: Int) -> Int { place < parameters.count ? parameters[place] : 0 }

    /// Ctrl or Alt is held, as the second number says (1 + a bit set of Shift, Alt, Ctrl).
    var skipsWords: Bool { parameters.count > 1 && (parameter(1) - 1) & 6 != 0 }

    private mutating func addDigit(_ digit: Int) {
        if parameters.isEmpty { parameters = [0] }
        let last = parameters.count - 1
        parameters[last] = min(parameters[last] * 10 + digit, 99_999)
    }

    private mutating func nextParameter() {
        if parameters.isEmpty { parameters = [0] }
        if parameters.count < 16 { parameters.append(0) }
    }
}
