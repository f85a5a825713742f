/// A `Record` in place: the same tree, read from mapped bytes without being parsed.
///
/// A node is a tag, its source position, then: a scalar's length and bytes; a list's count and
/// offsets; a map's count and pairs of offsets (key, value), sorted by key.
package struct PackedRecord: Sendable {
    package enum Kind: UInt32 { case scalar, list, map }

    private static let contentOffset = 16

    private let bytes: PackedBytes
    private let offset: Int

    private init(_ bytes: PackedBytes, at offset: Int) {
        self.bytes = bytes
        self.offset = offset
    }

    /// The root: its offset stands in the last four bytes.
    package init(root bytes: PackedBytes) {
        self.init(bytes, at: Int(bytes.integer(UInt32.self, at: bytes.count - 4)))
    }

    private func number(_ place: Int) -> Int {
        Int(bytes.integer(UInt32.self, at: offset + place))
    }

    private func has(_ kind: Kind) -> Bool { number(0) == Int(kind.rawValue) }

    package var kind: Kind { Kind(rawValue: UInt32(number(0))) ?? .scalar }

    private func text(at place: Int) -> PackedBytes {
        bytes.slice(place + 4, Int(bytes.integer(UInt32.self, at: place)))
    }

    /// The bytes of a scalar; nil for lists and maps.
    package var scalarBytes: PackedBytes? {
        has(.scalar) ? text(at: offset + Self.contentOffset) : nil
    }

    package var scalar: String? { scalarBytes?.text }

    /// How many items a list or entries a map has; 0 for a scalar.
    package var count: Int { has(.scalar) ? 0 : number(Self.contentOffset) }

    /// The item of a list or the value of a map's entry.
    package subscript(index: Int) -> PackedRecord {
        precondition(index >= 0 && index < count)
        let place = has(.map) ? 8 + 8 * index : 4 + 4 * index
        return PackedRecord(bytes, at: number(Self.contentOffset + place))
    }

    package var items: [PackedRecord] { (0..<count).map { self[$0] } }

    package func key(_ index: Int) -> PackedBytes {
        precondition(has(.map) && index >= 0 && index < count)
        return text(at: number(Self.contentOffset + 4 + 8 * index))
    }

    package subscript(key: String) -> PackedRecord? {
        index(of: key).map { self[$0] }
    }

    /// The place of a key in a map, by binary search.
    package func index(of key: String) -> Int? {
        guard has(.map) else { return nil }
        var key = key
        return key.withUTF8 { wanted in
            let wanted = UnsafeRawBufferPointer(wanted)
            var low = 0
            var high = count
            while low < high {
                let middle = (low + high) / 2
                if self.key(middle).order(wanted) < 0 { low = middle + 1 } else { high = middle }
            }
            return low < count && self.key(low).order(wanted) == 0 ? low : nil
        }
    }

    package var position: SourcePosition {
        SourcePosition(file: text(at: number(4)).text, line: number(8), column: number(12))
    }
}
