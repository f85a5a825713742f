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
    package func read(_ name: String) -> (suite: Suite?, problems: [Problem]) {
        let path = "suites/" + name + ".yaml"
        guard let bytes = try? Data(contentsOf: folder.appendingPathComponent(name + ".yaml"))
        else {
            return (nil, [Problem(.unreadableFile, at: SourcePosition(file: path))])
        }
        let (record, faults) = YAMLReader(file: path).read(bytes)
        guard let record else { return (nil, faults) }
        return (Suite(record), faults + Suite.problems(of: record))
    }
}
