import Catalogue

/// How complete a knowledge base is and how old: figures for editors. Without a clock, so that the
/// same knowledge gives the same report, except where a day is asked for.
package struct KnowledgeReport {
    /// A number of things with a name.
    package struct Count: Equatable {
        package let name: String
        package let count: Int
    }

    /// An area and how many of its services state something about each module; the others give the
    /// reason why there is nothing to state.
    package struct Coverage {
        package let area: String
        package let services: Int
        /// In the order of `Module.allCases`.
        package let stated: [Int]
    }

    /// A reason under `none` that stands at several services.
    package struct Repetition: Equatable {
        package let text: String
        package let services: [String]
    }

    private let catalogue: KnowledgeCatalogue
    private let services: [Service]

    package init(_ catalogue: KnowledgeCatalogue) {
        self.catalogue = catalogue
        services = catalogue.services
    }

    private var facts: [Fact] { services.flatMap(\.facts) }

    // MARK: Extent

    package var serviceCount: Int { services.count }
    package var formCount: Int { catalogue.forms.count }
    package var formsWithHelp: Int { catalogue.forms.count { !$0.fields.isEmpty } }
    package var officeCount: Int { catalogue.offices.count }
    package var factCount: Int { facts.count }
    package var valueCount: Int { facts.count { $0.value != nil } }
    package var checklistCount: Int { services.count { !$0.checklist.isEmpty } }
    package var phraseCount: Int { services.reduce(0) { $0 + $1.says.count } }

    package var certainties: [Count] {
        Fact.Certainty.allCases.map { certainty in
            Count(name: certainty.rawValue, count: facts.count { $0.certainty == certainty })
        }
    }

    // MARK: Coverage

    /// By the areas' ids; the last row is all of them.
    package var coverage: [Coverage] {
        let areas = Dictionary(grouping: services, by: \.area).sorted { $0.key < $1.key }
        return areas.map { Self.coverage($0.key, $0.value) } + [Self.coverage("", services)]
    }

    private static func coverage(_ area: String, _ services: [Service]) -> Coverage {
        let stated = services.map(\.statedModules)
        return Coverage(
            area: area, services: services.count,
            stated: Module.allCases.map { module in stated.count { $0.contains(module) } })
    }

    // MARK: Age

    /// Facts by the month of their last check, the oldest first; those without a month come first
    /// of all, under an empty name.
    package var months: [Count] {
        let grouped = Dictionary(grouping: facts) { $0.checkedMonth ?? "" }
        return grouped.sorted { $0.key < $1.key }
            .map { Count(name: $0.key, count: $0.value.count) }
    }

    /// The facts that are due for a check on a day, by area and month of the last check.
    package func overdue(on day: CivilDate) -> [(area: String, months: [Count])] {
        let limit = catalogue.city.recheckMonths
        return Dictionary(grouping: services, by: \.area).sorted { $0.key < $1.key }
            .compactMap { area, services in
                let due = services.flatMap(\.facts).filter {
                    $0.certainty != .unsure && ($0.validTo ?? day) >= day
                        && $0.isOverdue(on: day, limit: limit)
                }
                let months = Dictionary(grouping: due) { $0.checkedMonth ?? "" }
                    .sorted { $0.key < $1.key }
                    .map { Count(name: $0.key, count: $0.value.count) }
                return months.isEmpty ? nil : (area, months)
            }
    }

    // MARK: Repetition

    /// Reasons that stand word for word at several services: often true of none of them in
    /// particular. The most frequent first.
    package var repetitions: [Repetition] {
        let reasons = services.flatMap { service in
            service.facts.filter(\.isReason).map { (text: $0.text, service: service.id) }
        }
        return Dictionary(grouping: reasons, by: \.text)
            .filter { $0.value.count > 1 }
            .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
            .map { Repetition(text: $0.key, services: $0.value.map(\.service)) }
    }
}
