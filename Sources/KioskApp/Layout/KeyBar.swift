import Catalogue
import Screen

/// The keys at the bottom: as many as fit, the important ones first, in the order of the table.
struct KeyBar {
    struct Item {
        let key: String
        let label: String
        let message: Message
        let column: Columns

        var width: Columns { key.columns + label.columns + 1 }
    }

    let area: Area
    let items: [Item]

    private static let gap: Columns = 3

    init(_ mode: Mode, _ texts: Texts, area: Area, from left: Columns) {
        self.area = area
        let rows = KeyTable.rows.filter { $0.bar != nil && $0.modes.contains(mode) }
        let shown = Self.fitting(rows, texts, area.size.columns - left * 2)
        var column = left
        items = shown.map { row in
            let item = Self.item(row, texts, column)
            column = column + item.width + Self.gap
            return item
        }
    }

    private static func item(_ row: KeyBinding, _ texts: Texts, _ column: Columns) -> Item {
        Item(
            key: texts.name(of: row.key), label: row.bar.map { texts[$0.label] } ?? "",
            message: row.message, column: column)
    }

    private static func fitting(
        _ rows: [KeyBinding], _ texts: Texts, _ width: Columns
    ) -> [KeyBinding] {
        var shown = rows
        while shown.count > 1, Self.width(shown, texts) > width {
            let rank = shown.compactMap(\.bar?.rank).max()
            shown.removeAll { $0.bar?.rank == rank }
        }
        return shown
    }

    private static func width(_ rows: [KeyBinding], _ texts: Texts) -> Columns {
        rows.reduce(0 - gap) { $0 + item($1, texts, 0).width + gap }
    }

    func message(at position: Position) -> Message? {
        guard position.row == area.origin.row else { return nil }
        return items.first {
            position.column >= $0.column && position.column < $0.column + $0.width
        }?.message
    }
}
