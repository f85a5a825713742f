import Foundation
import Records
import Yams

/// Files of the repository's knowledge base, for tests of the stages that interpret them.
package enum KnowledgeSource {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("KnowledgeBase")

    package static func record(_ path: String) throws -> Record {
        let text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
        guard let node = try Yams.compose(yaml: text) else {
            throw Problem(.unreadableFile, at: SourcePosition(file: path))
        }
        return record(node, path)
    }

    /// As it is read at run time: compiled and in place.
    package static func packed(_ path: String) throws -> PackedRecord {
        PackedRecord(root: PackedBytes(keeping: RecordPacker.pack(try record(path))))
    }

    private static func record(_ node: Node, _ path: String) -> Record {
        let position = SourcePosition(
            file: path, line: node.mark?.line ?? 0, column: node.mark?.column ?? 0)
        switch node {
        case .scalar(let scalar): return Record(.scalar(scalar.string), at: position)
        case .sequence(let items):
            return Record(.list(items.map { record($0, path) }), at: position)
        case .mapping(let pairs):
            return Record(.map(pairs.map { entry($0.key, $0.value, path) }), at: position)
        case .alias: return Record(.scalar(""), at: position)
        }
    }

    private static func entry(_ key: Node, _ value: Node, _ path: String) -> Record.Entry {
        let key = record(key, path)
        return Record.Entry(
            key: key.scalar ?? "", keyPosition: key.position, value: record(value, path))
    }
}
