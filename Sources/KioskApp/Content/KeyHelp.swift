import Catalogue
import Screen

/// The key table as the help page shows it: what can be done, with all keys that do it.
struct KeyHelp {
    let texts: Texts
    let face: Face

    var paragraphs: [Paragraph] { face == .screen ? keys : words }

    private struct Row {
        let does: ScreenText
        var keys: [String]
    }

    private var keys: [Paragraph] {
        let rows = self.rows
        let width = rows.map { Self.joined($0.keys).columns.count }.max() ?? 0
        let items = rows.map { row -> Paragraph in
            let keys = Self.joined(row.keys)
            let gap = String(repeating: " ", count: width - keys.columns.count + 1)
            return .item(keys + gap, texts[row.does], .emphasis, .plain)
        }
        return [.text(texts[.helpKeys], .heading)] + items
    }

    /// One row for each thing that can be done, in the order of the table. How to answer the
    /// question whether to leave stands in that question.
    private var rows: [Row] {
        var rows: [Row] = []
        for binding in KeyTable.rows where binding.modes != [.leaving] {
            let name = texts.name(of: binding.key)
            if let place = rows.firstIndex(where: { $0.does == binding.does }) {
                if !rows[place].keys.contains(name) { rows[place].keys.append(name) }
            } else {
                rows.append(Row(does: binding.does, keys: [name]))
            }
        }
        return rows + [
            Row(does: .doesChoose, keys: [texts[.keyDigit]]),
            Row(does: .doesPoint, keys: [texts[.keyMouse]]),
        ]
    }

    private static func joined(_ keys: [String]) -> String { keys.joined(separator: ", ") }

    private var words: [Paragraph] {
        KeyTable.rows.compactMap { row in
            row.word.map { Paragraph.item(texts[$0] + ":", texts[row.does], .emphasis, .plain) }
        }
    }
}
