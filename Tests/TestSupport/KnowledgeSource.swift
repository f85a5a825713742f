import Foundation
import KnowledgeFiles
import Records

/// Files of the repository's knowledge base, for tests of the stages that interpret them.
package enum KnowledgeSource {
    /// The folder of the repository that the tests were built from.
    package static let repository = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    package static let folder = repository.appendingPathComponent("KnowledgeBase")

    package static func record(_ path: String) throws -> Record {
        let bytes = try Data(contentsOf: folder.appendingPathComponent(path))
        let (record, problems) = YAMLReader(file: path).read(bytes)
        guard let record, problems.isEmpty else {
            throw problems.first ?? Problem(.unreadableFile, at: SourcePosition(file: path))
        }
        return record
    }

    /// As it is read at run time: compiled and in place.
    package static func packed(_ path: String) throws -> PackedRecord {
        try record(path).packed
    }
}

extension Record {
    /// A tree from YAML in a test.
    package static func yaml(_ text: String) throws -> Record {
        let (record, problems) = YAMLReader(file: "(test)").read(Data(text.utf8))
        guard let record, problems.isEmpty else {
            throw problems.first ?? Problem(.unreadableFile, at: SourcePosition(file: "(test)"))
        }
        return record
    }

    /// Compiled and in place, as every stage reads it.
    package var packed: PackedRecord {
        PackedRecord(root: PackedBytes(keeping: RecordPacker.pack(self)))
    }
}
