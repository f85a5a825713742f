import Catalogue
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

    /// Services by area, facts by certainty and by module.
    static func table(_ catalogue: KnowledgeCatalogue) -> [String] {
        let services = catalogue.services
        let facts = services.flatMap(\.facts)
        let areas = Dictionary(grouping: services, by: \.area).mapValues(\.count)
        let modules = Module.allCases.map { module in
            (module.rawValue, services.count { $0.facts.contains { $0.module == module } })
        }
        let certainties = Fact.Certainty.allCases.map { certainty in
            (certainty.rawValue, facts.count { $0.certainty == certainty })
        }
        let totals = [
            (Messages["stats.services"], services.count),
            (Messages["stats.forms"], catalogue.forms.count),
            (Messages["stats.offices"], catalogue.offices.count),
            (Messages["stats.facts"], facts.count),
        ]
        let byArea = areas.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        return rows(Messages["stats.totals"], totals)
            + rows(Messages["stats.areas"], byArea)
            + rows(Messages["stats.certainty"], certainties)
            + rows(Messages["stats.modules"], modules)
    }

    private static func rows(_ heading: String, _ rows: [(key: String, count: Int)]) -> [String] {
        [heading]
            + rows.map { row in
                let count = String(row.count)
                let blanks = String(repeating: " ", count: max(0, 6 - count.count))
                return "  " + blanks + count + "  " + row.key
            }
    }
}
