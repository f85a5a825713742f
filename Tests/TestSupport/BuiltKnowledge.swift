import Dialogue
import Foundation
import KnowledgeFiles
import Records

/// A knowledge base compiled for the tests, once a run.
package struct BuiltKnowledge: Sendable {
    /// The knowledge base of the repository.
    package static let real = try! BuiltKnowledge(sources: KnowledgeSource.folder)

    package let tree: KnowledgeTree
    package let bytes: [UInt8]
    /// Where the compiled file lies, alone: what `--knowledge` may name.
    package let folder: TemporaryFolder
    package let file: PackedFile

    package init(sources: URL) throws {
        tree = KnowledgeReader.read(sources.path)
        bytes = KnowledgeCompiler.compile(tree)
        folder = try TemporaryFolder()
        _ = try KnowledgeStore(folder: folder.path).write(bytes, digest: tree.digest)
        file = try KnowledgeStore(folder: folder.path).open()
    }

    package var assistant: Assistant { Assistant(file) }
}
