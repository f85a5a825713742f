import PlainLanguage
import Records

/// Joins the files of `plain/` to one record: tables by lemma, lists in the order of the files.
struct PlainReader {
    private var tables: [String: [Record.Entry]] = [:]
    private var seen: [String: Set<String>] = [:]
    private var lists: [String: [Record]] = [:]
    private var whole: [Record.Entry] = []
    private(set) var problems: [Problem] = []

    mutating func take(_ record: Record, path: String) {
        let name = path.split(separator: "/").last?.split(separator: ".").first.map(String.init)
        if let name, PlainFormat.wholeFiles.contains(name) {
            whole.append(entry(name, record))
            return
        }
        guard case .map(let entries) = record.content else {
            problems.append(Problem(.expectedMap, at: record.position))
            return
        }
        for part in entries { take(part) }
    }

    private mutating func take(_ part: Record.Entry) {
        if let table = PlainFormat.tables.first(where: { $0.key == part.key }) {
            problems += Shape.table(table.value).problems(of: part.value)
            for row in part.value.entries { add(row, to: part.key) }
        } else if let list = PlainFormat.lists.first(where: { $0.key == part.key }) {
            problems += Shape.list(list.item).problems(of: part.value)
            lists[part.key, default: []] += part.value.items
        } else {
            let known = PlainFormat.tables.map(\.key) + PlainFormat.lists.map(\.key)
            problems.append(
                Problem(
                    .unknownKey, at: part.keyPosition, [part.key, known.joined(separator: ", ")]))
        }
    }

    private mutating func add(_ row: Record.Entry, to table: String) {
        guard seen[table, default: []].insert(row.key).inserted else {
            problems.append(Problem(.duplicateID, at: row.keyPosition, [row.key]))
            return
        }
        tables[table, default: []].append(row)
    }

    private func entry(_ key: String, _ value: Record) -> Record.Entry {
        Record.Entry(key: key, keyPosition: value.position, value: value)
    }

    var record: Record {
        let origin = SourcePosition(file: "plain")
        let tables = PlainFormat.tables.map { table in
            entry(table.key, Record(.map(self.tables[table.key] ?? []), at: origin))
        }
        let lists = PlainFormat.lists.map { list in
            entry(list.key, Record(.list(self.lists[list.key] ?? []), at: origin))
        }
        return Record(.map(whole + tables + lists), at: origin)
    }
}
