import Screen

/// Turns the bytes of a terminal into keys.
///
/// Terminals also send reports that nobody asked for; complete sequences are swallowed with all
/// they carry, so that no stray letter lands in a question. After a rest of `patience` it always
/// is in step again, whatever came before.
struct KeyDecoder {
    private enum State: Equatable {
        case ground
        case escape
        /// Behind ESC and a byte that announces one more.
        case designation
        case bracket
        case application
        /// ESC [ [ and a letter: F1 to F5 of the Linux console.
        case console
        case mouse
        /// The payload of OSC, DCS, APC, PM or SOS, which ends with BEL or ESC \.
        case payload
        case payloadEscape
        case paste
    }

    private var state = State.ground
    private var scalars = ScalarAssembler()
    private var sequence = ControlSequence()
    private var mouseBytes: [UInt8] = []
    private var paste: PasteBuffer
    /// Alt was held: the next character is part of a combination that means nothing here.
    private var swallowsCharacter = false
    private var keys: [Key] = []

    init(pasteLimit: Int = 100_000) { paste = PasteBuffer(limit: pasteLimit) }

    /// How long to wait for the rest of what has begun; nil if nothing has.
    var patience: Duration? {
        switch state {
        case .ground: scalars.isWaiting || swallowsCharacter ? .milliseconds(50) : nil
        case .escape: .milliseconds(50)
        case .paste: .seconds(1)
        default: .milliseconds(250)
        }
    }

    /// The keys that are complete with these bytes.
    mutating func feed(_ bytes: some Sequence<UInt8>) -> [Key] {
        for byte in bytes { take(byte) }
        return takeKeys()
    }

    /// The rest has not come: a lone ESC was the key, a paste ends here, anything else is dropped.
    mutating func giveUp() -> [Key] {
        if state == .escape { keys.append(.escape) }
        if state == .paste { keys.append(.paste(paste.takeText())) }
        if state == .ground, scalars.isWaiting { emit("\u{fffd}") }
        scalars.reset()
        swallowsCharacter = false
        state = .ground
        return takeKeys()
    }

    private mutating func takeKeys() -> [Key] {
        defer { keys = [] }
        return keys
    }

    private mutating func take(_ byte: UInt8) {
        switch state {
        case .ground: takeText(byte)
        case .escape: takeEscape(byte)
        case .designation: state = .ground
        case .bracket, .application: takeSequence(byte)
        case .console: takeConsole(byte)
        case .mouse: takeMouse(byte)
        case .payload: takePayload(byte)
        case .payloadEscape: endPayload(byte)
        case .paste: takePaste(byte)
        }
    }

    // MARK: Characters

    private mutating func takeText(_ byte: UInt8) {
        switch scalars.add(byte) {
        case .more: break
        case .scalar(let scalar): emit(scalar)
        case .brokenBefore:
            emit("\u{fffd}")
            take(byte)
        }
    }

    private mutating func emit(_ scalar: Unicode.Scalar) {
        if scalar == "\u{1b}" {
            swallowsCharacter = false
            state = .escape
        } else if swallowsCharacter {
            swallowsCharacter = false
        } else if let key = Self.key(of: scalar) {
            keys.append(key)
        }
    }

    private static func key(of scalar: Unicode.Scalar) -> Key? {
        switch scalar.value {
        case 0x08, 0x7f: .backspace
        case 0x01...0x1a: Key(control: Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
        case 0x00, 0x1c...0x1f:
            .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))
        case 0x80...0x9f: nil
        default: .text(Character(scalar))
        }
    }

    // MARK: Sequences

    private mutating func takeEscape(_ byte: UInt8) {
        state = .ground
        switch byte {
        case 0x1b:
            keys.append(.escape)
            state = .escape
        case UInt8(ascii: "["), UInt8(ascii: "O"):
            sequence = ControlSequence()
            state = byte == UInt8(ascii: "[") ? .bracket : .application
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
            UInt8(ascii: "_"):
            state = .payload
        case UInt8(ascii: "b"): keys.append(.wordLeft)
        case UInt8(ascii: "f"): keys.append(.wordRight)
        case 0x08, 0x7f: keys.append(.control("w"))
        case 0x20...0x2f: state = .designation
        case 0x30...0x7e: break
        case 0x80...:
            swallowsCharacter = true
            takeText(byte)
        default: takeText(byte)
        }
    }

    private mutating func takeSequence(_ byte: UInt8) {
        let isBracket = state == .bracket
        if isBracket, byte == UInt8(ascii: "["), sequence == ControlSequence() {
            state = .console
            return
        }
        switch sequence.add(byte) {
        case .more: break
        case .final(let final): isBracket ? endBracket(final) : endApplication(final)
        case .broken:
            state = .ground
            take(byte)
        }
    }

    private mutating func endBracket(_ final: UInt8) {
        state = .ground
        if final == UInt8(ascii: "M"), sequence == ControlSequence() {
            mouseBytes = []
            state = .mouse
        } else if final == UInt8(ascii: "~"), sequence.parameters == [200] {
            state = .paste
        } else if let key = sequence.key(final: final) {
            keys.append(key)
        }
    }

    private mutating func endApplication(_ final: UInt8) {
        state = .ground
        if let key = sequence.applicationKey(final: final) { keys.append(key) }
    }

    private mutating func takeConsole(_ byte: UInt8) {
        state = .ground
        if (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(byte) {
            keys.append(.function(Int(byte - UInt8(ascii: "A")) + 1))
        }
    }

    /// The old form of a mouse report: three bytes, each 32 too high.
    private mutating func takeMouse(_ byte: UInt8) {
        mouseBytes.append(byte)
        guard mouseBytes.count == 3 else { return }
        state = .ground
        let numbers = mouseBytes.map { Int($0) - 32 }
        let key = ControlSequence.mouse(button: numbers[0], column: numbers[1], row: numbers[2])
        if let key { keys.append(key) }
    }

    // MARK: Payloads

    private mutating func takePayload(_ byte: UInt8) {
        switch byte {
        case 0x07, 0x18, 0x1a: state = .ground
        case 0x1b: state = .payloadEscape
        default: break
        }
    }

    /// ESC \ ends the payload; ESC and anything else ends it too and begins something new.
    private mutating func endPayload(_ byte: UInt8) {
        state = .ground
        if byte != UInt8(ascii: "\\") { takeEscape(byte) }
    }

    private mutating func takePaste(_ byte: UInt8) {
        if paste.add(byte) {
            keys.append(.paste(paste.takeText()))
            state = .ground
        }
    }
}
