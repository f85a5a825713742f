import Evaluation
import Foundation
import Records

/// Reads the variations of the fairness test, with all faults of their file.
package enum VariationReader {
    private static let path = "fairness/variationen.yaml"

    package static func read(
        from folder: String
    ) -> (variations: [Variation], problems: [Problem]) {
        let file = URL(fileURLWithPath: folder, isDirectory: true).appendingPathComponent(path)
        guard let bytes = try? Data(contentsOf: file) else {
            return ([], [Problem(.unreadableFile, at: SourcePosition(file: path))])
        }
        let (record, faults) = YAMLReader(file: path).read(bytes)
        guard let record else { return ([], faults) }
        let problems = Shape.list(Variation.shape).problems(of: record)
        return (record.items.map(Variation.init), (faults + problems).sorted())
    }
}
