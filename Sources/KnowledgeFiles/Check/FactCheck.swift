import Catalogue
import Records

/// Facts without source, out of date, missing, or against each other.
struct FactCheck {
    let catalogue: KnowledgeCatalogue
    let day: CivilDate

    var problems: [Problem] {
        catalogue.services.flatMap(ofService) + catalogue.offices.flatMap { ofFacts($0.facts) }
    }

    /// Options of one question of the checklist never hold together.
    private func isEitherOr(_ one: Fact, _ other: Fact) -> Bool {
        guard let service = catalogue.service(one.owner) else { return false }
        return service.checklist.contains { question in
            let options = question.options.map(\.id)
            let (mine, theirs) = (
                one.choices.filter(options.contains), other.choices.filter(options.contains)
            )
            return !mine.isEmpty && !theirs.isEmpty && !mine.contains(where: theirs.contains)
        }
    }

    private func ofService(_ service: Service) -> [Problem] {
        ofFacts(service.facts) + missingModules(service) + contradictions(service.facts)
            + ValidityCheck(facts: service.facts).problems
    }

    private func ofFacts(_ facts: [Fact]) -> [Problem] {
        facts.flatMap { sourceProblems($0) + ageProblems($0) } + doubles(facts)
    }

    private func sourceProblems(_ fact: Fact) -> [Problem] {
        fact.source.isEmpty ? [Problem(.missingSource, at: fact.position, [fact.id])] : []
    }

    /// Time passing by must not break a build: these are notices for the editors.
    private func ageProblems(_ fact: Fact) -> [Problem] {
        if let end = fact.validTo, end < day {
            return [
                Problem(.expiredFact, at: fact.position, [fact.id, end.isoText], severity: .notice)
            ]
        }
        guard fact.certainty != .unsure,
            fact.isOverdue(on: day, limit: catalogue.city.recheckMonths)
        else { return [] }
        return [Problem(.overdueFact, at: fact.position, [fact.id], severity: .notice)]
    }

    private func doubles(_ facts: [Fact]) -> [Problem] {
        var seen: Set<String> = []
        return facts.filter { !seen.insert($0.id).inserted }
            .map { Problem(.duplicateID, at: $0.position, [$0.id]) }
    }

    /// Every service says something about every module, or says why not.
    private func missingModules(_ service: Service) -> [Problem] {
        let covered = service.coveredModules
        return Module.allCases.filter { !covered.contains($0) }
            .map { Problem(.missingModule, at: service.position, [service.id, $0.rawValue]) }
    }

    /// Two values about the same thing that can hold for the same person on the same day.
    private func contradictions(_ facts: [Fact]) -> [Problem] {
        let valued = facts.filter { $0.about != nil && $0.value != nil }
        return valued.indices.flatMap { index in
            valued[(index + 1)...].compactMap { other in
                let one = valued[index]
                guard one.about == other.about, one.value != other.value,
                    overlap(one, other)
                else { return nil }
                return Problem(.contradiction, at: other.position, [other.id, one.id])
            }
        }
    }

    private func overlap(_ one: Fact, _ other: Fact) -> Bool {
        let ages = (one.ages ?? 0..<Int.max).overlaps(other.ages ?? 0..<Int.max)
        return ages && !isEitherOr(one, other) && !isBefore(one, other) && !isBefore(other, one)
    }

    private func isBefore(_ one: Fact, _ other: Fact) -> Bool {
        guard let end = one.validTo, let start = other.validFrom else { return false }
        return end < start
    }
}
