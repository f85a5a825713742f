import Catalogue
import Records

/// What differs between two states of a knowledge base.
package enum KnowledgeDiff {
    /// A leaf that was added, taken away or changed.
    package struct Change: Equatable, Sendable {
        /// The keys and ids from the root of the tree to the leaf:
        /// ["services", "meldebescheinigung", "facts", "fee", "value", "euro"].
        package let path: [String]
        /// Nil for what is new.
        package let old: String?
        /// Nil for what is gone.
        package let new: String?
    }

    /// In the order of the old state, what is new behind it.
    package static func changes(from old: PackedRecord, to new: PackedRecord) -> [Change] {
        compare(old, new, [])
    }

    private static func compare(
        _ old: PackedRecord?, _ new: PackedRecord?, _ path: [String]
    ) -> [Change] {
        guard let old else { return new.map { whole($0, path, isNew: true) } ?? [] }
        guard let new else { return whole(old, path, isNew: false) }
        if old.kind != new.kind {
            return whole(old, path, isNew: false) + whole(new, path, isNew: true)
        }
        switch new.kind {
        case .scalar:
            return old.scalar == new.scalar
                ? [] : [Change(path: path, old: old.scalar, new: new.scalar)]
        case .map, .list:
            return compare(Entries(old), Entries(new), path)
        }
    }

    private static func compare(_ old: Entries, _ new: Entries, _ path: [String]) -> [Change] {
        let keys = old.keys + new.keys.filter { old.records[$0] == nil }
        return keys.flatMap { compare(old.records[$0], new.records[$0], path + [$0]) }
    }

    /// A part that is there only once: one change for a thing with an id, with what it is called or
    /// says, not one for each of its lines.
    private static func whole(_ record: PackedRecord, _ path: [String], isNew: Bool) -> [Change] {
        let text = record.scalar ?? Entries.title(of: record)
        if let text {
            return [Change(path: path, old: isNew ? nil : text, new: isNew ? text : nil)]
        }
        let entries = Entries(record)
        return entries.keys.flatMap {
            whole(entries.records[$0] ?? record, path + [$0], isNew: isNew)
        }
    }
}

/// The children of a record by what names them: keys of a map, ids of things in a list, the texts of
/// a list of words.
private struct Entries {
    private(set) var keys: [String] = []
    private(set) var records: [String: PackedRecord] = [:]

    private static let names = ["id", "module", "standard", "day"]
    private static let titles = ["title", "name", "text", "label", "ask", "id"]

    init(_ record: PackedRecord) {
        for number in 0..<record.count {
            let child = record[number]
            let key = record.kind == .map ? record.key(number).text : Self.name(of: child, number)
            if records[key] == nil { keys.append(key) }
            records[key] = child
        }
    }

    private static func name(of record: PackedRecord, _ number: Int) -> String {
        record.scalar ?? names.lazy.compactMap { record[$0]?.scalar }.first ?? String(number + 1)
    }

    /// What a thing is called or says; nil for parts without a name of their own.
    static func title(of record: PackedRecord) -> String? {
        guard record.kind == .map else { return nil }
        return titles.lazy.compactMap { record[$0]?.scalar }.first
    }
}
