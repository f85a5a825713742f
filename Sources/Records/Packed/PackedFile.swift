/// A compiled file: named sections of bytes behind a header with version and checksum.
///
/// Layout: magic, version, four zeros, checksum of all that follows, then the number of sections and, for each,
/// its name (32 bytes, padded with zeros), offset and length; then the sections, aligned to 8 bytes.
package struct PackedFile: Sendable {
    package enum Damage: Error, Equatable {
        case notOurs, truncated, checksum
        case otherVersion(UInt32)
    }

    /// Raised with every change of the sections or their layout: a program opens only files of its
    /// own version.
    package static let version: UInt32 = 14
    private static let magic: [UInt8] = Array("EMMAKB\r\n".utf8)
    private static let headerSize = 24
    private static let entrySize = 48

    private let bytes: PackedBytes

    /// Checks header, checksum and section bounds: what passes is read without further doubt.
    package init(_ bytes: PackedBytes) throws(Damage) {
        guard bytes.count >= Self.headerSize else { throw .truncated }
        guard bytes.slice(0, 8).buffer.elementsEqual(Self.magic) else { throw .notOurs }
        let version = bytes.integer(UInt32.self, at: 8)
        guard version == Self.version else { throw .otherVersion(version) }
        guard bytes.integer(UInt32.self, at: 12) == 0 else { throw .notOurs }
        let body = bytes.slice(Self.headerSize, bytes.count - Self.headerSize)
        guard bytes.integer(UInt64.self, at: 16) == Checksum.of(body.buffer) else {
            throw .checksum
        }
        self.bytes = bytes
        guard sectionsFit else { throw .truncated }
    }

    /// Names the state of the knowledge: the checksum in hexadecimal digits.
    package var state: String { String(bytes.integer(UInt64.self, at: 16), radix: 16) }

    package static func pack(_ sections: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        var body = PackedWriter()
        var offset = headerSize + 8 + sections.count * entrySize
        body.append(UInt64(sections.count))
        for section in sections {
            precondition(section.name.utf8.count <= 32)
            body.append(section.name.utf8)
            body.append(repeatElement(0, count: 32 - section.name.utf8.count))
            body.append(UInt64(offset))
            body.append(UInt64(section.bytes.count))
            offset += (section.bytes.count + 7) / 8 * 8
        }
        for section in sections {
            body.append(section.bytes)
            body.align(to: 8)
        }
        var file = PackedWriter()
        file.append(magic)
        file.append(version)
        file.append(UInt32(0))
        file.append(body.bytes.withUnsafeBytes { Checksum.of($0) })
        file.append(body.bytes)
        return file.bytes
    }

    /// The bytes of a section. A missing one is a fault of the program, not of the file: the
    /// version says which sections there are.
    package subscript(name: String) -> PackedBytes {
        var name = name
        let found = name.withUTF8 { wanted in
            (0..<sectionCount).first { isNamed($0, UnsafeRawBufferPointer(wanted)) }
        }
        guard let index = found else { preconditionFailure("no section \(name)") }
        return bytes.slice(number(index, 32), number(index, 40))
    }

    private var sectionCount: Int {
        Int(truncatingIfNeeded: bytes.integer(UInt64.self, at: Self.headerSize))
    }

    private func number(_ index: Int, _ offset: Int) -> Int {
        let place = Self.headerSize + 8 + index * Self.entrySize + offset
        return Int(truncatingIfNeeded: bytes.integer(UInt64.self, at: place))
    }

    /// Compares in place: every view of a knowledge base asks for its sections when it is opened.
    private func isNamed(_ index: Int, _ wanted: UnsafeRawBufferPointer) -> Bool {
        let field = bytes.slice(Self.headerSize + 8 + index * Self.entrySize, 32)
        return wanted.count <= 32 && field.slice(0, wanted.count).order(wanted) == 0
            && (wanted.count == 32 || field.buffer[wanted.count] == 0)
    }

    /// A number that does not fit an `Int` is read as a negative one, and refused here.
    private var sectionsFit: Bool {
        guard bytes.count >= Self.headerSize + 8, sectionCount >= 0,
            sectionCount <= (bytes.count - Self.headerSize - 8) / Self.entrySize
        else { return false }
        return (0..<sectionCount).allSatisfy { index in
            let (offset, length) = (number(index, 32), number(index, 40))
            return offset >= 0 && length >= 0 && offset <= bytes.count - length
        }
    }
}
