/// A sorted list of different byte strings in place: text → number, number → text.
///
/// Layout: count, then count + 1 offsets into the bytes that follow.
package struct PackedTable: Sendable {
    private let bytes: PackedBytes
    package let count: Int

    package init(_ bytes: PackedBytes) {
        self.bytes = bytes
        count = Int(bytes.integer(UInt32.self, at: 0))
    }

    /// Sorts by bytes and drops repetitions.
    package static func pack(_ texts: some Sequence<String>) -> [UInt8] {
        pack(Set(texts.map { Array($0.utf8) }).sorted { $0.lexicographicallyPrecedes($1) })
    }

    /// Texts to be read by number only, in the order given.
    package static func packInOrder(_ texts: [String]) -> [UInt8] {
        pack(texts.map { Array($0.utf8) })
    }

    private static func pack(_ sorted: [[UInt8]]) -> [UInt8] {
        var writer = PackedWriter()
        writer.append(UInt32(sorted.count))
        var end: UInt32 = 0
        writer.append(end)
        for text in sorted {
            end += UInt32(text.count)
            writer.append(end)
        }
        for text in sorted { writer.append(text) }
        return writer.bytes
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
        let place = insertionIndex(of: key)
        return place < count && self[place].order(key) == 0 ? place : nil
    }

    /// Where a text stands or would stand.
    package func insertionIndex(of key: UnsafeRawBufferPointer) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].order(key) < 0 { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The first place at or after `start` whose text does not begin with `prefix`. Steps double
    /// from the start, since most blocks are short.
    package func insertionIndex(ofBlockAfter prefix: [UInt8], from start: Int) -> Int {
        var low = start
        var step = 1
        while low + step < count, begins(low + step, with: prefix) {
            low += step
            step *= 2
        }
        var high = min(count, low + step)
        while low < high {
            let middle = (low + high) / 2
            if begins(middle, with: prefix) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func begins(_ index: Int, with prefix: [UInt8]) -> Bool {
        self[index].buffer.prefix(prefix.count).elementsEqual(prefix)
    }

    package func contains(_ text: some StringProtocol) -> Bool { index(of: text) != nil }
}
