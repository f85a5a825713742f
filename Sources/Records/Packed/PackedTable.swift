/// A list of byte strings in place: text → number by hashing, number → text.
///
/// Layout: count, then count + 1 offsets into the bytes that follow; after these, aligned to 4, a
/// power of two of slots, at most half of them taken, each with a number plus one, empty ones zero.
package struct PackedTable: Sendable {
    private let bytes: PackedBytes
    package let count: Int
    private let slotStart: Int
    private let slotCount: Int

    package init(_ bytes: PackedBytes) {
        self.bytes = bytes
        count = Int(bytes.integer(UInt32.self, at: 0))
        let end = Int(bytes.integer(UInt32.self, at: 4 + 4 * count))
        slotStart = (8 + 4 * count + end + 3) / 4 * 4
        slotCount = (bytes.count - slotStart) / 4
    }

    /// Sorts by bytes and drops repetitions.
    package static func pack(_ texts: some Sequence<String>) -> [UInt8] {
        pack(Set(texts.map { Array($0.utf8) }).sorted { $0.lexicographicallyPrecedes($1) })
    }

    /// Texts in the order given; of equal ones the first is found.
    package static func packInOrder(_ texts: [String]) -> [UInt8] {
        pack(texts.map { Array($0.utf8) })
    }

    private static func pack(_ texts: [[UInt8]]) -> [UInt8] {
        var writer = PackedWriter()
        writer.append(UInt32(texts.count))
        var end: UInt32 = 0
        writer.append(end)
        for text in texts {
            end += UInt32(text.count)
            writer.append(end)
        }
        for text in texts { writer.append(text) }
        writer.align(to: 4)
        for slot in slots(of: texts) { writer.append(slot) }
        return writer.bytes
    }

    private static func slots(of texts: [[UInt8]]) -> [UInt32] {
        var count = 2
        while count < 2 * texts.count { count *= 2 }
        var slots = [UInt32](repeating: 0, count: count)
        for (number, text) in texts.enumerated() {
            var slot = text.withUnsafeBytes { Checksum.slot(of: $0, count) }
            while slots[slot] != 0 { slot = (slot + 1) & (count - 1) }
            slots[slot] = UInt32(number + 1)
        }
        return slots
    }

    package var indices: Range<Int> { 0..<count }

    package subscript(index: Int) -> PackedBytes {
        let start = Int(bytes.integer(UInt32.self, at: 4 + 4 * index))
        let end = Int(bytes.integer(UInt32.self, at: 8 + 4 * index))
        return bytes.slice(8 + 4 * count + start, end - start)
    }

    /// The number of a text, nil when it is not in the table.
    package func index(of text: some StringProtocol) -> Int? {
        var text = String(text)
        return text.withUTF8 { index(of: UnsafeRawBufferPointer($0)) }
    }

    package func index(of key: UnsafeRawBufferPointer) -> Int? {
        var slot = Checksum.slot(of: key, slotCount)
        while true {
            let number = Int(bytes.integer(UInt32.self, at: slotStart + 4 * slot))
            guard number > 0 else { return nil }
            if self[number - 1].equals(key) { return number - 1 }
            slot = (slot + 1) & (slotCount - 1)
        }
    }

    package func contains(_ text: some StringProtocol) -> Bool { index(of: text) != nil }
}
