import Catalogue
import KnowledgeFiles
import Records

/// What changed between two states of a knowledge base, in German, thing by thing.
struct DiffWriter {
    typealias Change = KnowledgeDiff.Change

    let old: KnowledgeCatalogue
    let new: KnowledgeCatalogue

    /// Parts of the tree that only repeat what stands elsewhere in it.
    private static let derived = ["holidays"]
    /// Lists of a thing whose items have ids of their own.
    private static let lists = ["facts", "documents", "none", "checklist", "fields"]

    var lines: [String] {
        let changes = KnowledgeDiff.changes(from: old.root, to: new.root)
            .filter { !Self.derived.contains($0.path[0]) }
        guard !changes.isEmpty else { return [Messages["diff.same"]] }
        let told = Self.grouped(changes) { Self.thing($0.path) }.map(lines)
        let count = told.reduce(0) { $0 + max($1.count - 1, min($1.count, 1)) }
        return told.flatMap(\.self) + [Messages["diff.count", [String(count)]]]
    }

    /// The path of the thing that a change belongs to.
    private static func thing(_ path: [String]) -> [String] {
        switch path[0] {
        case "texts", "city": Array(path.prefix(1))
        case "language": Array(path.prefix(3))
        default: Array(path.prefix(2))
        }
    }

    /// Changes with the same key, in the order in which the keys first come.
    private static func grouped<Key: Hashable>(
        _ changes: [Change], by key: (Change) -> Key
    ) -> [(key: Key, changes: [Change])] {
        var order: [Key] = []
        let groups = Dictionary(grouping: changes) { change in
            let key = key(change)
            if !order.contains(key) { order.append(key) }
            return key
        }
        return order.map { ($0, groups[$0] ?? []) }
    }

    // MARK: Things

    private func lines(_ thing: [String], _ changes: [Change]) -> [String] {
        let name = name(of: thing)
        if changes.count == 1, changes[0].path == thing, thing.count > 1 {
            return [whole(changes[0], name, thing)].compactMap(\.self)
        }
        let parts = Self.grouped(changes) { Self.part($0.path, in: thing) }
        return [Messages["diff.changed", [name]]]
            + parts.flatMap { part($0.key, $0.changes, in: thing) }.map { "  " + $0 }
    }

    /// Nil for the old name of a thing that has a new one.
    private func whole(_ change: Change, _ name: String, _ thing: [String]) -> String? {
        if change.old != nil {
            let isRenamed = new.services.contains { $0.formerly.contains(thing[1]) }
            return thing[0] == "services" && isRenamed ? nil : Messages["diff.gone", [name]]
        }
        let former = thing[0] == "services" ? new.service(thing[1])?.formerly.first : nil
        guard let former, old.service(former) != nil else { return Messages["diff.new", [name]] }
        return Messages["diff.renamed", [name, former]]
    }

    private func name(of thing: [String]) -> String {
        let id = thing.last ?? ""
        let title =
            switch thing[0] {
            case "services": (new.service(id) ?? old.service(id))?.title
            case "forms": (new.form(id) ?? old.form(id))?.name
            case "offices": (new.office(id) ?? old.office(id))?.name
            default: nil as String?
            }
        return Messages["diff.thing." + thing[0], [title ?? id, id]]
    }

    // MARK: Parts

    /// What is said in one line: a fact's property, a list of words, a key.
    private static func part(_ path: [String], in thing: [String]) -> [String] {
        let rest = Array(path.dropFirst(thing.count))
        guard let key = rest.first else { return [] }
        return isList(key, of: thing) ? Array(rest.prefix(rest.count > 2 ? 3 : 2)) : [key]
    }

    /// "none" are reasons of a service, and words that a rule must not meet.
    private static func isList(_ key: String, of thing: [String]) -> Bool {
        lists.contains(key) && !(key == "none" && thing[0] == "dialogue")
    }

    private func part(_ part: [String], _ changes: [Change], in thing: [String]) -> [String] {
        guard let key = part.first else { return changes.map { Self.instead("", $0) } }
        guard Self.isList(key, of: thing) else { return Self.values(Self.label(key), changes) }
        let label = Self.label(key) + " " + part[1]
        switch part.count {
        case 2: return changes.map { Self.item(label, $0) }
        default:
            let property = part[2] == "text" || part[2] == "value" ? "" : ", " + Self.label(part[2])
            return part[2] == "value"
                ? [Self.value(label, changes)] : Self.values(label + property, changes)
        }
    }

    private static func label(_ key: String) -> String {
        let label = Messages["diff.key." + key]
        return label.hasPrefix("diff.") ? key : label
    }

    /// A fact or document that came or went.
    private static func item(_ label: String, _ change: Change) -> String {
        change.old == nil
            ? Messages["diff.item-new", [label, change.new ?? ""]]
            : Messages["diff.item-gone", [label, change.old ?? ""]]
    }

    /// Words that came and went together, single values each for itself.
    private static func values(_ label: String, _ changes: [Change]) -> [String] {
        let changed = changes.filter { $0.old != nil && $0.new != nil }
        let came = changes.filter { $0.old == nil }.compactMap(\.new)
        let went = changes.filter { $0.new == nil }.compactMap(\.old)
        let isList = came.count + went.count > 1 || changes.contains { $0.path.last == $0.new }
        let rest =
            isList || changes.contains { $0.path.last == $0.old }
            ? list("diff.words-new", label, came) + list("diff.words-gone", label, went)
            : came.map { Messages["diff.set", [label, quoted($0)]] }
                + went.map { Messages["diff.unset", [label, quoted($0)]] }
        return changed.map { instead(label, $0) } + rest
    }

    private static func list(_ key: String, _ label: String, _ words: [String]) -> [String] {
        words.isEmpty ? [] : [Messages[key, [label, words.joined(separator: ", ")]]]
    }

    private static func instead(_ label: String, _ change: Change) -> String {
        let label = label.isEmpty ? change.path.last ?? "" : label
        return Messages[
            "diff.instead", [label, quoted(change.new ?? ""), quoted(change.old ?? "")]]
    }

    private static func quoted(_ text: String) -> String { Messages["diff.quoted", [text]] }

    /// "46 Euro statt 37 Euro", "1 Monat statt 2 Wochen".
    private static func value(_ label: String, _ changes: [Change]) -> String {
        let side = { (text: (Change) -> String?) in
            changes.compactMap { change in
                text(change).map { amount in
                    let number = amount == "1" ? ".one" : ""
                    return Messages[
                        "diff.value." + (change.path.last ?? "") + number, [Self.amount(amount)]]
                }
            }.joined(separator: " ")
        }
        let (before, after) = (side(\.old), side(\.new))
        if before.isEmpty { return Messages["diff.set", [label, after]] }
        if after.isEmpty { return Messages["diff.unset", [label, before]] }
        return Messages["diff.instead", [label, after, before]]
    }

    /// Amounts as they are written in German: "27,60", "46".
    private static func amount(_ text: String) -> String {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return text }
        return parts[1].allSatisfy { $0 == "0" } ? String(parts[0]) : parts.joined(separator: ",")
    }
}
