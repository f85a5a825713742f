import Foundation
import Records

/// A new service as a file with questions for the editor.
package struct ServiceTemplate {
    package enum Failure: Error, Equatable {
        case badID
        case badTitle
        /// The file that the service is in already.
        case exists(String)
        /// The areas that there are.
        case unknownArea([String])
        /// The layers that there are.
        case unknownLayer([String])
        case notWritable(String)
    }

    private let folder: URL
    private let template: String

    /// - Parameter template: a YAML file with {id}, {title} and {area}.
    package init(folder: String, template: String) {
        self.folder = URL(fileURLWithPath: folder, isDirectory: true)
        self.template = template
    }

    /// Writes the file and tells its path below the folder. Nothing is ever overwritten.
    ///
    /// - Parameter layer: the first of the knowledge base when nil.
    package func write(id: String, area: String, title: String, layer: String?) throws -> String {
        guard Notation.isIdentifier(id) else { throw Failure.badID }
        let isLine = title.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 127 }
        guard isLine, title.contains(where: { $0 != " " }) else { throw Failure.badTitle }
        let layers = self.layers
        guard let layer = layer ?? layers.first, layers.contains(layer) else {
            throw Failure.unknownLayer(layers)
        }
        let areas = self.areas(layers)
        guard areas.contains(area) else { throw Failure.unknownArea(areas) }
        if let existing = file(id, areas, layers) { throw Failure.exists(existing) }
        let path = Self.path(layer, area, id)
        do {
            let file = folder.appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text(id, area, title).utf8).write(to: file, options: .withoutOverwriting)
        } catch {
            throw Failure.notWritable(path)
        }
        return path
    }

    private func text(_ id: String, _ area: String, _ title: String) -> String {
        [("{id}", id), ("{title}", Self.quoted(title)), ("{area}", area)]
            .reduce(template) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    }

    /// A title may hold colons and quotes.
    private static func quoted(_ title: String) -> String {
        "'" + title.replacingOccurrences(of: "'", with: "''") + "'"
    }

    private static func path(_ layer: String, _ area: String, _ id: String) -> String {
        layer + "/services/" + area + "/" + id + ".yaml"
    }

    private var layers: [String] {
        let bytes = try? Data(contentsOf: folder.appendingPathComponent("layers.yaml"))
        let record = bytes.flatMap { YAMLReader(file: "layers.yaml").read($0).record }
        return record?["layers"]?.items.compactMap { $0["id"]?.scalar } ?? []
    }

    /// All folders of services, sorted.
    private func areas(_ layers: [String]) -> [String] {
        let names = layers.flatMap { layer in
            let path = folder.appendingPathComponent(layer + "/services").path
            return (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        }
        return Set(names).filter(Notation.isIdentifier).sorted()
    }

    private func file(_ id: String, _ areas: [String], _ layers: [String]) -> String? {
        layers.flatMap { layer in areas.map { Self.path(layer, $0, id) } }.first {
            FileManager.default.fileExists(atPath: folder.appendingPathComponent($0).path)
        }
    }
}
