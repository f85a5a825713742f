import Records
import TestSupport
import Testing

@Suite struct PackedFileTests {
    static let sections: [(name: String, bytes: [UInt8])] = [
        ("words", Array("ein Wort".utf8)), ("empty", []), ("odd", [1, 2, 3]),
        ("a-name-of-exactly-thirty-two-by-", [255]),
    ]
    static let bytes = PackedFile.pack(sections)

    @Test func sectionsComeBack() throws {
        let file = try PackedFile(PackedBytes(keeping: Self.bytes))
        for section in Self.sections {
            #expect(Array(file[section.name].buffer) == section.bytes)
        }
    }

    /// A name that begins another is not taken for it.
    @Test func sectionsAreFoundByTheirWholeName() throws {
        let sections: [(name: String, bytes: [UInt8])] = [
            ("words/long", [1]), ("words", [2]), ("w", [3]),
        ]
        let file = try PackedFile(PackedBytes(keeping: PackedFile.pack(sections)))
        #expect(["w", "words", "words/long"].map { Array(file[$0].buffer) } == [[3], [2], [1]])
    }

    @Test func noSectionsAtAll() throws {
        _ = try PackedFile(PackedBytes(keeping: PackedFile.pack([])))
    }

    /// Whichever byte is damaged, and however: the file is refused.
    @Test func everyDamagedByteIsNoticed() {
        for place in Self.bytes.indices {
            for damage in [0x01, 0x80, 0xFF] as [UInt8] {
                var bytes = Self.bytes
                bytes[place] ^= damage
                #expect(throws: PackedFile.Damage.self, "byte \(place) ^ \(damage)") {
                    try PackedFile(PackedBytes(keeping: bytes))
                }
            }
        }
    }

    @Test func everyTruncationIsNoticed() {
        for length in 0..<Self.bytes.count {
            let bytes = Array(Self.bytes.prefix(length))
            #expect(throws: PackedFile.Damage.self, "\(length) bytes") {
                try PackedFile(PackedBytes(keeping: bytes))
            }
        }
    }

    @Test func damageHasAName() {
        #expect(damage { $0[0] = 0 } == .notOurs)
        #expect(damage { $0[8] = 99 } == .otherVersion(99))
        #expect(damage { $0[$0.count - 1] ^= 1 } == .checksum)
        #expect(damage { $0 = [] } == .truncated)
    }

    /// Numbers that no writer of ours makes, behind a checksum that fits them.
    @Test(arguments: [24, 24 + 8 + 32, 24 + 8 + 40])
    func absurdNumbersAreRefused(place: Int) {
        for number in [UInt64.max, 1 << 63, 1 << 40, UInt64(Self.bytes.count)] {
            let damage = damage { bytes in
                withUnsafeBytes(of: number.littleEndian) {
                    bytes.replaceSubrange(place..<(place + 8), with: $0)
                }
                let sum = bytes[24...].withUnsafeBytes { Checksum.of($0) }
                withUnsafeBytes(of: sum.littleEndian) { bytes.replaceSubrange(16..<24, with: $0) }
            }
            #expect(damage == .truncated, "\(number)")
        }
    }

    private func damage(_ change: (inout [UInt8]) -> Void) -> PackedFile.Damage? {
        var bytes = Self.bytes
        change(&bytes)
        do throws(PackedFile.Damage) {
            _ = try PackedFile(PackedBytes(keeping: bytes))
            return nil
        } catch { return error }
    }
}
