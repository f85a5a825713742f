import Catalogue
import Evaluation
import Foundation
import Records

/// Reads the suites of a knowledge base.
package struct SuiteReader {
    private let folder: URL

    package init(folder: String) {
        self.folder = URL(fileURLWithPath: folder, isDirectory: true)
            .appendingPathComponent("suites")
    }

    /// All suites in the order of their file names.
    package var names: [String] {
        let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        return (files ?? []).filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }
            .sorted()
    }

    /// A suite with all faults of its file.
    ///
    /// - Parameter catalogue: what the expectations are held against; nil for the form alone.
    package func read(
        _ name: String, against catalogue: KnowledgeCatalogue? = nil
    ) -> (suite: Suite?, problems: [Problem]) {
        let path = "suites/" + name + ".yaml"
        guard let bytes = try? Data(contentsOf: folder.appendingPathComponent(name + ".yaml"))
        else {
            return (nil, [Problem(.unreadableFile, at: SourcePosition(file: path))])
        }
        let (record, faults) = YAMLReader(file: path).read(bytes)
        guard let record else { return (nil, faults) }
        let problems =
            catalogue.map { Suite.problems(of: record, in: $0) } ?? Suite.problems(of: record)
        return (Suite(record), (faults + problems).sorted())
    }
}
