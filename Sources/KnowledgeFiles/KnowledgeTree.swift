import Catalogue
import Dialogue
import Foundation
import GermanText
import Records
import Redaction

/// All files of a knowledge base as one tree, layers merged.
package struct KnowledgeTree: Sendable {
    package let root: Record
    /// The data of plain language; apart, since its words are no words of the city.
    package let plain: Record
    /// A digest of all sources: the name of the compiled file.
    package let digest: String
    package let problems: [Problem]
}

/// Reads the folder of a knowledge base.
package struct KnowledgeReader {
    private let folder: URL
    private var problems: [Problem] = []
    private var digest = SourceDigest()
    private var seen: Set<String> = []

    /// Folders that hold no knowledge of their own: other readers look into them.
    private static let otherFolders = [
        "suites", "fairness", "translations", "proposals", KnowledgeStore.subfolder,
    ]

    package init(folder: String) { self.folder = URL(fileURLWithPath: folder, isDirectory: true) }

    package static func read(_ folder: String) -> KnowledgeTree {
        var reader = KnowledgeReader(folder: folder)
        return reader.read()
    }

    private mutating func read() -> KnowledgeTree {
        let layers = layerIDs()
        var entries: [Record.Entry] = []
        for (kind, shape) in KnowledgeCatalogue.shapes {
            entries.append(entry(kind, merged(kind, layers, shape)))
        }
        if let calendars = entries.first(where: { $0.key == "calendars" })?.value {
            entries.append(entry("holidays", HolidayWords.terms(of: calendars)))
        }
        entries.append(entry("city", city(layers)))
        entries.append(entry("language", language()))
        entries.append(entry("dialogue", dialogue()))
        entries.append(entry("texts", texts()))
        let plain = plain()
        reportMisplacedFiles()
        // Not part of what is compiled, but of what editors write.
        problems += VariationReader.read(from: folder.path).problems
            .filter { $0.code != .unreadableFile }
        let root = Record(.map(entries), at: SourcePosition(file: ""))
        return KnowledgeTree(
            root: root, plain: plain, digest: digest.text, problems: problems.sorted())
    }

    // MARK: Parts of the tree

    private mutating func layerIDs() -> [String] {
        guard let file = record("layers.yaml") else { return [] }
        let shape = Shape.map([
            .required(
                "layers", .list(.map([.required("id", .identifier), .required("title", .text)])))
        ])
        problems += shape.problems(of: file)
        return file["layers"]?.items.compactMap { $0["id"]?.scalar } ?? []
    }

    private mutating func city(_ layers: [String]) -> Record {
        let path = (layers.last ?? "") + "/city.yaml"
        let city = record(path) ?? Record(.map([]), at: SourcePosition(file: path))
        problems += KnowledgeCatalogue.cityShape.problems(of: city)
        return city
    }

    /// The things of a kind by id, later layers laid over earlier ones.
    private mutating func merged(_ kind: String, _ layers: [String], _ shape: Shape) -> Record {
        var things = Things()
        for layer in layers {
            var ofLayer: Set<String> = []
            for path in files(under: layer + "/" + kind) {
                guard let record = record(path) else { continue }
                let id = checkedID(of: record, path)
                if !ofLayer.insert(id).inserted {
                    problems.append(Problem(.duplicateID, at: record.position, [id]))
                }
                things.lay(record, over: id)
            }
        }
        let all = things.record
        problems += all.entries.flatMap { shape.problems(of: $0.value) }
        return all
    }

    /// The id is the name of the file, the area the name of its folder.
    private mutating func checkedID(of record: Record, _ path: String) -> String {
        let parts = path.split(separator: "/")
        let name = parts.last?.split(separator: ".").first.map(String.init) ?? ""
        if let id = record["id"], id.scalar != name {
            problems.append(Problem(.idNotFileName, at: id.position, [id.scalar ?? "", name]))
        }
        let parent = parts.count > 2 ? String(parts[parts.count - 2]) : nil
        if let area = record["area"], let parent, area.scalar != parent {
            problems.append(
                Problem(.areaNotFolder, at: area.position, [area.scalar ?? "", parent]))
        }
        return name
    }

    private mutating func language() -> Record {
        var entries: [Record.Entry] = []
        for (file, _) in LanguageFormat.termFiles {
            entries.append(entry(file, terms("language/\(file).yaml", LanguageFormat.term)))
        }
        for file in LanguageFormat.wordLists {
            let list =
                record("language/\(file).yaml") ?? Record(.list([]), at: SourcePosition(file: file))
            problems += Shape.list(.text).problems(of: list)
            entries.append(entry(file, list))
        }
        let redaction = ("redaction", "schwaerzung", RedactionRules.shape)
        for (key, file, shape) in LanguageFormat.wholeFiles + [redaction] {
            guard let record = record("language/\(file).yaml") else { continue }
            problems += shape.problems(of: record)
            entries.append(entry(key, record))
        }
        return Record(.map(entries), at: SourcePosition(file: "language"))
    }

    private mutating func dialogue() -> Record {
        var things = Things()
        for path in files(under: "dialogue") {
            for (id, rule) in list(path, LanguageFormat.rule) { add(rule, id, to: &things) }
        }
        return things.record
    }

    private mutating func terms(_ path: String, _ shape: Shape) -> Record {
        var things = Things()
        for (id, term) in list(path, shape) { add(term, id, to: &things) }
        return things.record
    }

    private mutating func add(_ record: Record, _ id: String, to things: inout Things) {
        if things.has(id) { problems.append(Problem(.duplicateID, at: record.position, [id])) }
        things.lay(record, over: id)
    }

    private mutating func list(_ path: String, _ item: Shape) -> [(id: String, record: Record)] {
        guard let file = record(path) else { return [] }
        problems += Shape.list(item).problems(of: file)
        return file.items.compactMap { record in record["id"]?.scalar.map { ($0, record) } }
    }

    private mutating func texts() -> Record {
        var things = Things()
        for path in files(under: "texts") where path.hasPrefix("texts/de") {
            guard let file = record(path) else { continue }
            problems += Texts.shape.problems(of: file)
            for entry in file.entries { add(entry.value, entry.key, to: &things) }
        }
        return things.record
    }

    private mutating func plain() -> Record {
        var reader = PlainReader()
        for path in files(under: "plain") {
            if let file = record(path) { reader.take(file, path: path) }
        }
        problems += reader.problems
        return reader.record
    }

    private func entry(_ key: String, _ value: Record) -> Record.Entry {
        Record.Entry(key: key, keyPosition: value.position, value: value)
    }

    // MARK: Files

    /// All YAML files below a folder, in the order of their paths.
    private func files(under path: String) -> [String] {
        let base = folder.appendingPathComponent(path)
        let found = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String }
        return (found ?? []).filter { $0.hasSuffix(".yaml") }.map { path + "/" + $0 }.sorted()
    }

    /// A file that nobody reads would be missed in silence: a folder misspelt, a layer not listed.
    private mutating func reportMisplacedFiles() {
        guard seen.contains("layers.yaml") else { return }
        for path in files(under: ".").map({ String($0.dropFirst(2)) }) where !seen.contains(path) {
            guard !Self.otherFolders.contains(where: { path.hasPrefix($0 + "/") }) else { continue }
            problems.append(Problem(.misplacedFile, at: SourcePosition(file: path)))
        }
    }

    private mutating func record(_ path: String) -> Record? {
        seen.insert(path)
        guard let bytes = try? Data(contentsOf: folder.appendingPathComponent(path)) else {
            problems.append(Problem(.unreadableFile, at: SourcePosition(file: path)))
            return nil
        }
        digest.add(path, bytes)
        let (record, faults) = YAMLReader(file: path).read(bytes)
        problems += faults
        return record
    }
}

/// Things by id in the order in which they first came.
private struct Things {
    private var order: [String] = []
    private var records: [String: Record] = [:]

    func has(_ id: String) -> Bool { records[id] != nil }

    mutating func lay(_ record: Record, over id: String) {
        if let earlier = records[id] {
            records[id] = earlier.overlaid(by: record)
        } else {
            order.append(id)
            records[id] = record
        }
    }

    var record: Record {
        let entries = order.compactMap { id in
            records[id].map { Record.Entry(key: id, keyPosition: $0.position, value: $0) }
        }
        return Record(.map(entries), at: SourcePosition(file: ""))
    }
}
