import Catalogue
import Dialogue
import Records

/// Everything that can be wrong with a knowledge base: what its files look like, whether its parts
/// fit together, and whether its rules do what their examples say.
package struct KnowledgeCheck {
    package struct Result: Sendable {
        /// Sorted by file, line and column.
        package let problems: [Problem]
        package var faults: [Problem] { problems.filter { $0.severity == .fault } }
        package var notices: [Problem] { problems.filter { $0.severity == .notice } }
    }

    /// - Parameter day: the day that facts are to hold on.
    package static func check(_ tree: KnowledgeTree, on day: CivilDate) -> Result {
        var problems = tree.problems
        let catalogue = KnowledgeCatalogue(
            PackedRecord(root: PackedBytes(keeping: RecordPacker.pack(tree.root))))
        let plain = PackedRecord(root: PackedBytes(keeping: RecordPacker.pack(tree.plain)))
        problems += ReferenceCheck(catalogue: catalogue).problems
        problems += FactCheck(catalogue: catalogue, day: day).problems
        problems += TextCheck(catalogue: catalogue).problems
        problems += PhraseCheck(catalogue: catalogue).problems
        // Rules and examples say nothing about the ranking.
        let bytes = KnowledgeCompiler.compile(tree, learning: false)
        if let file = try? PackedFile(PackedBytes(keeping: bytes)) {
            problems += ExampleCheck(assistant: Assistant(file)).problems
            problems += PlainCheck(file: file, plain: plain).problems
            let sounds = catalogue.root["language"]?["dialect"]?["sounds"]?.items ?? []
            problems += DialectCheck(file: file, sounds: sounds).problems
        }
        return Result(problems: problems.sorted())
    }
}
