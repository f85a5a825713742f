/// Bytes of a compiled knowledge base that are read where they lie.
///
/// The bytes are not owned: a session maps the file once and keeps it until the process ends, so a
/// view is as small as a pointer and opening one allocates nothing.
package struct PackedBytes: @unchecked Sendable {
    package let base: UnsafeRawPointer
    package let count: Int

    package init(base: UnsafeRawPointer, count: Int) {
        self.base = base
        self.count = count
    }

    /// A copy that stays for as long as the process: for knowledge compiled in memory.
    package init(keeping bytes: [UInt8]) {
        let copy = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 1), alignment: 8)
        bytes.withUnsafeBytes { source in
            if let start = source.baseAddress {
                copy.copyMemory(from: start, byteCount: source.count)
            }
        }
        self.init(base: UnsafeRawPointer(copy), count: bytes.count)
    }

    /// The integer at a byte offset. The range is checked: a view never reads outside its bytes.
    package func integer<Integer: FixedWidthInteger & BitwiseCopyable>(
        _ type: Integer.Type, at offset: Int
    ) -> Integer {
        precondition(offset >= 0 && offset + MemoryLayout<Integer>.size <= count)
        return base.loadUnaligned(fromByteOffset: offset, as: type)
    }

    package func slice(_ offset: Int, _ length: Int) -> PackedBytes {
        precondition(offset >= 0 && length >= 0 && offset + length <= count)
        return PackedBytes(base: base + offset, count: length)
    }

    package var buffer: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

    package var text: String { String(decoding: buffer, as: UTF8.self) }

    package func equals(_ other: UnsafeRawBufferPointer) -> Bool {
        guard count == other.count else { return false }
        var place = 0
        while place + 8 <= count {
            let ours = base.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            guard ours == other.loadUnaligned(fromByteOffset: place, as: UInt64.self) else {
                return false
            }
            place += 8
        }
        while place < count {
            guard base.load(fromByteOffset: place, as: UInt8.self) == other[place] else {
                return false
            }
            place += 1
        }
        return true
    }

    /// Order by bytes: below zero, zero, above zero.
    package func order(_ other: UnsafeRawBufferPointer) -> Int {
        let common = min(count, other.count)
        for index in 0..<common where buffer[index] != other[index] {
            return Int(buffer[index]) - Int(other[index])
        }
        return count - other.count
    }
}
