/// Puts UTF-8 together byte by byte; what is no UTF-8 becomes U+FFFD, once per maximal piece.
struct ScalarAssembler {
    private var bytes: [UInt8] = []
    private var missing = 0
    /// Where the next byte has to lie; narrower behind some first bytes, which keeps out overlong
    /// forms, surrogates and what is beyond Unicode.
    private var expected: ClosedRange<UInt8> = 0x80...0xbf

    enum Step: Equatable {
        case more
        case scalar(Unicode.Scalar)
        /// The bytes so far are none, and this one has not been used.
        case brokenBefore
    }

    var isWaiting: Bool { missing > 0 }

    mutating func add(_ byte: UInt8) -> Step {
        guard isWaiting else { return start(byte) }
        guard expected.contains(byte) else {
            missing = 0
            return .brokenBefore
        }
        bytes.append(byte)
        missing -= 1
        expected = 0x80...0xbf
        return missing == 0 ? .scalar(decoded) : .more
    }

    /// Drops an unfinished scalar.
    mutating func reset() { missing = 0 }

    private mutating func start(_ byte: UInt8) -> Step {
        switch byte {
        case 0...0x7f: return .scalar(Unicode.Scalar(byte))
        case 0xc2...0xdf: begin(byte, missing: 1, 0x80...0xbf)
        case 0xe0: begin(byte, missing: 2, 0xa0...0xbf)
        case 0xed: begin(byte, missing: 2, 0x80...0x9f)
        case 0xe1...0xef: begin(byte, missing: 2, 0x80...0xbf)
        case 0xf0: begin(byte, missing: 3, 0x90...0xbf)
        case 0xf1...0xf3: begin(byte, missing: 3, 0x80...0xbf)
        case 0xf4: begin(byte, missing: 3, 0x80...0x8f)
        default: return .scalar("\u{fffd}")
        }
        return .more
    }

    private mutating func begin(_ byte: UInt8, missing: Int, _ expected: ClosedRange<UInt8>) {
        bytes = [byte]
        self.missing = missing
        self.expected = expected
    }

    private var decoded: Unicode.Scalar {
        let mask: UInt8 = [0x1f, 0x0f, 0x07][bytes.count - 2]
        let value = bytes.dropFirst().reduce(UInt32(bytes[0] & mask)) { value, byte in
            value << 6 | UInt32(byte & 0x3f)
        }
        return Unicode.Scalar(value) ?? "\u{fffd}"
    }
}
