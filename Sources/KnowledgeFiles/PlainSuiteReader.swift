import Evaluation
import Foundation
import Records

/// Reads the texts for plain language, `suites/plain/*.yaml`.
package struct PlainSuiteReader {
    private let folder: URL

    package init(folder: String) {
        self.folder = URL(fileURLWithPath: folder, isDirectory: true)
            .appendingPathComponent("suites/plain")
    }

    /// In the order of their file names.
    package var names: [String] {
        let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        return (files ?? []).filter { $0.hasSuffix(".yaml") }.sorted()
    }

    package func read(_ name: String) -> (suite: PlainSuite?, problems: [Problem]) {
        let path = "suites/plain/" + name
        guard let bytes = try? Data(contentsOf: folder.appendingPathComponent(name)) else {
            return (nil, [Problem(.unreadableFile, at: SourcePosition(file: path))])
        }
        let (record, faults) = YAMLReader(file: path).read(bytes)
        guard let record else { return (nil, faults) }
        return (PlainSuite(record), faults + PlainSuite.shape.problems(of: record))
    }
}
