import Catalogue
import Records

extension Suite {
    /// All faults of a suite file: its form, and what it expects of a catalogue that does not have
    /// it.
    package static func problems(
        of record: Record, in catalogue: KnowledgeCatalogue
    ) -> [Problem] {
        let questions = record["questions"]?.items ?? []
        return problems(of: record) + repeatedIDs(questions)
            + questions.flatMap { references($0, catalogue) }
    }

    private static func repeatedIDs(_ questions: [Record]) -> [Problem] {
        var seen: Set<String> = []
        return questions.compactMap { question in
            guard let id = question["id"], let text = id.scalar, !seen.insert(text).inserted
            else { return nil }
            return Problem(.duplicateID, at: id.position, [text])
        }
    }

    private static func references(
        _ question: Record, _ catalogue: KnowledgeCatalogue
    ) -> [Problem] {
        let turns = question["turns"]?.items ?? [question]
        let time = question["at"].flatMap { at in
            CivilTime(at.scalar ?? "") == nil
                ? Problem(.notDay, at: at.position, [at.scalar ?? ""]) : nil
        }
        return [time].compactMap(\.self)
            + turns.flatMap { services($0, catalogue) + aspects($0) }
    }

    private static func services(_ turn: Record, _ catalogue: KnowledgeCatalogue) -> [Problem] {
        guard let expected = turn["service"] else { return [] }
        let ids = expected.scalar == nil ? expected.items : [expected]
        return ids.filter { id in
            let id = id.scalar ?? ""
            return catalogue.service(id) == nil && catalogue.office(id) == nil
        }.map { Problem(.unknownReference, at: $0.position, [$0.scalar ?? "", "services"]) }
    }

    private static func aspects(_ turn: Record) -> [Problem] {
        let modules = Module.allCases.map(\.rawValue)
        return (turn["aspects"]?.items ?? []).filter { !modules.contains($0.scalar ?? "") }.map {
            Problem(.notOneOf, at: $0.position, [$0.scalar ?? "", modules.joined(separator: ", ")])
        }
    }
}
