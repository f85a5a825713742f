import Catalogue
import KnowledgeFiles
import Records

/// Counts and ids of a knowledge base.
enum KnowledgeStats {
    static func ids(_ catalogue: KnowledgeCatalogue) -> [String] {
        catalogue.services.map { line("service", $0.id, $0.title, $0.formerly) }
            + catalogue.forms.map { line("form", $0.id, $0.name, []) }
            + catalogue.offices.map { line("office", $0.id, $0.name, []) }
    }

    private static func line(
        _ kind: String, _ id: String, _ title: String, _ formerly: [String]
    ) -> String {
        JSON.object([
            ("kind", .string(kind)), ("id", .string(id)), ("title", .string(title)),
            ("formerly", .array(formerly.map(JSON.string))),
        ]).line
    }
}

/// The report about a knowledge base in German, as lines for a terminal or as Markdown.
struct ReportWriter {
    let report: KnowledgeReport
    let texts: Texts
    var isMarkdown = false

    /// Repeated reasons that are named; the others are counted.
    private static let repetitionLimit = 20

    var lines: [String] {
        head + extent + certainty + coverage + ages + repetitions
    }

    /// Facts that are due, by area and month.
    static func overdue(_ report: KnowledgeReport, on day: CivilDate) -> [String] {
        let rows = report.overdue(on: day).map { area, months in
            [area, months.map { name($0) + " (\($0.count))" }.joined(separator: ", ")]
        }
        guard !rows.isEmpty else { return [] }
        return ["", Messages["stats.overdue"]] + aligned(rows)
    }

    // MARK: Parts

    private var head: [String] {
        isMarkdown ? ["# " + Messages["stats.title"], "", Messages["stats.generated"]] : []
    }

    private var extent: [String] {
        table(
            "stats.totals",
            [
                ("stats.services", report.serviceCount), ("stats.forms", report.formCount),
                ("stats.forms-help", report.formsWithHelp), ("stats.offices", report.officeCount),
                ("stats.facts", report.factCount), ("stats.values", report.valueCount),
                ("stats.checklists", report.checklistCount), ("stats.phrases", report.phraseCount),
            ].map { [Messages[$0], String($1)] })
    }

    private var certainty: [String] {
        table(
            "stats.certainty",
            report.certainties.map {
                [
                    Messages["stats.certainty." + $0.name], String($0.count),
                    Self.percent($0.count, report.factCount),
                ]
            })
    }

    private var coverage: [String] {
        isMarkdown ? coverageTable : table("stats.modules", report.coverage.map(shortRow))
    }

    /// For a terminal only what is not complete.
    private func shortRow(_ row: KnowledgeReport.Coverage) -> [String] {
        let open = zip(modules, row.stated).filter { $1 < row.services }
            .map { $0 + " " + Self.percent($1, row.services) }
        return [
            row.area.isEmpty ? Messages["stats.all"] : row.area, String(row.services),
            open.isEmpty ? Messages["stats.complete"] : open.joined(separator: ", "),
        ]
    }

    private var modules: [String] { Module.allCases.map { texts["module." + $0.rawValue] } }

    private var coverageTable: [String] {
        let head = [Messages["stats.area"], Messages["stats.services"]] + modules
        let rows = report.coverage.map { row in
            [row.area.isEmpty ? Messages["stats.all"] : row.area, String(row.services)]
                + row.stated.map { Self.percent($0, row.services) }
        }
        return table("stats.modules", rows, head: head)
    }

    private var ages: [String] {
        table("stats.months", report.months.map { [Self.name($0), String($0.count)] })
    }

    private var repetitions: [String] {
        let all = report.repetitions
        let rows = all.prefix(Self.repetitionLimit).map { repetition in
            [String(repetition.services.count), repetition.text]
        }
        return table("stats.repetitions", rows)
    }

    // MARK: Layout

    private func table(_ title: String, _ rows: [[String]], head: [String] = []) -> [String] {
        guard !rows.isEmpty else { return [] }
        let title = Messages[title]
        guard isMarkdown else { return [title] + Self.aligned((head.isEmpty ? [] : [head]) + rows) }
        let columns = rows[0].count
        let head = head.isEmpty ? Array(repeating: "", count: columns) : head
        let line = { (cells: [String]) in "| " + cells.joined(separator: " | ") + " |" }
        return ["", "## " + title, "", line(head), line(Array(repeating: "---", count: columns))]
            + rows.map(line)
    }

    /// Columns below each other, two blanks before each.
    private static func aligned(_ rows: [[String]]) -> [String] {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.compactMap { $0.indices.contains(column) ? $0[column].count : nil }.max() ?? 0
        }
        return rows.map { row in
            row.enumerated().map { column, cell in
                let isLast = column == row.count - 1
                let blanks = isLast ? 0 : widths[column] - cell.count
                return "  " + cell + String(repeating: " ", count: blanks)
            }.joined()
        }
    }

    private static func name(_ month: KnowledgeReport.Count) -> String {
        month.name.isEmpty ? Messages["stats.no-month"] : month.name
    }

    private static func percent(_ part: Int, _ whole: Int) -> String {
        whole == 0 ? "–" : "\(100 * part / whole) %"
    }
}
