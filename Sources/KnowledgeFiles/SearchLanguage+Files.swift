import Foundation
import Records
import Search

extension SearchLanguage {
    /// Stop words and variants of a knowledge base; nothing of what cannot be read.
    package static func read(from folder: String) -> SearchLanguage {
        let rows = list("varianten", folder).flatMap { row in
            (row["variants"]?.items ?? []).compactMap(\.scalar).map {
                (form: $0, standard: row["standard"]?.scalar ?? $0)
            }
        }
        return SearchLanguage(
            stopwords: list("stopwords", folder).compactMap(\.scalar), variants: rows,
            dialect: record("mundart", folder).map {
                PackedRecord(root: PackedBytes(keeping: RecordPacker.pack($0)))
            })
    }

    private static func list(_ name: String, _ folder: String) -> [Record] {
        record(name, folder)?.items ?? []
    }

    private static func record(_ name: String, _ folder: String) -> Record? {
        let path = "language/\(name).yaml"
        let file = URL(fileURLWithPath: folder, isDirectory: true).appendingPathComponent(path)
        guard let bytes = try? Data(contentsOf: file) else { return nil }
        return YAMLReader(file: path).read(bytes).record
    }
}
