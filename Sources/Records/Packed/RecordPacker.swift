/// Lays a tree of records out for `PackedRecord`.
package struct RecordPacker {
    private var writer = PackedWriter()
    private var strings: [String: UInt32] = [:]

    package static func pack(_ record: Record) -> [UInt8] {
        var packer = RecordPacker()
        let root = packer.add(record)
        packer.writer.append(root)
        return packer.writer.bytes
    }

    /// Children first, so that a node knows their offsets.
    private mutating func add(_ record: Record) -> UInt32 {
        switch record.content {
        case .scalar(let text):
            let head = begin(.scalar, record.position)
            writer.append(UInt32(text.utf8.count))
            writer.append(text.utf8)
            return head
        case .list(let items):
            let offsets = items.map { add($0) }
            let head = begin(.list, record.position)
            writer.append(UInt32(offsets.count))
            for offset in offsets { writer.append(offset) }
            return head
        case .map(let entries):
            let sorted = entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            let pairs = sorted.map { (intern($0.key), add($0.value)) }
            let head = begin(.map, record.position)
            writer.append(UInt32(pairs.count))
            for (key, value) in pairs {
                writer.append(key)
                writer.append(value)
            }
            return head
        }
    }

    private mutating func begin(_ kind: PackedRecord.Kind, _ position: SourcePosition) -> UInt32 {
        let file = intern(position.file)
        let head = writer.offset
        writer.append(kind.rawValue)
        writer.append(file)
        writer.append(UInt32(position.line))
        writer.append(UInt32(position.column))
        return head
    }

    private mutating func intern(_ text: String) -> UInt32 {
        if let known = strings[text] { return known }
        let offset = writer.offset
        writer.append(UInt32(text.utf8.count))
        writer.append(text.utf8)
        strings[text] = offset
        return offset
    }
}
