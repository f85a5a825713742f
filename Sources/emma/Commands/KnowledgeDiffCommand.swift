import ArgumentParser
import Catalogue
import Foundation
import KnowledgeFiles
import Records
import Rim

extension KnowledgeCommand {
    struct Diff: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "\(Messages["help.kb.diff"])")

        @Argument(help: ArgumentHelp(Messages["help.diff.old"]))
        var old: String

        @Argument(help: ArgumentHelp(Messages["help.diff.new"]))
        var new: String

        func run() throws {
            let writer = try DiffWriter(old: Self.open(old), new: Self.open(new))
            for line in writer.lines { print(line) }
        }

        /// A folder with sources, a folder with a compiled file, or a compiled file.
        private static func open(_ path: String) throws -> KnowledgeCatalogue {
            let url = URL(fileURLWithPath: path)
            if FileManager.default.fileExists(atPath: path + "/layers.yaml") {
                let tree = KnowledgeReader.read(path)
                return KnowledgeCatalogue(
                    PackedRecord(root: PackedBytes(keeping: RecordPacker.pack(tree.root))))
            }
            let file =
                path.hasSuffix("." + KnowledgeStore.fileExtension)
                ? KnowledgeStore.map(url).flatMap { try? PackedFile($0) }
                : try? KnowledgeStore(folder: path).open()
            guard let file else { throw Failure.unreadable("error.no-state", path) }
            return KnowledgeCatalogue(PackedRecord(root: file["records"]))
        }
    }
}
