import Catalogue
import GermanText
import Search

/// Orders services and offices for a request: the text score plus what object, act, circumstances
/// and the subject of the conversation say.
struct Ranker {
    let catalogue: KnowledgeCatalogue
    let book: CueBook
    let index: SearchIndex
    let tuning: Tuning

    /// The best first; equal ones in the order of the index: services by id, then offices by id.
    func candidates(
        for request: Request, after subject: Subject? = nil, limit: Int
    ) -> [Candidate] {
        let words = request.searchWords
        let scores = index.scores(of: words)
        let share = textShare(of: words.count)
        let structures = structures(Wanted(request, book), subject)
        let ranked = structures.indices.map { number in
            Candidate(
                number: number, id: structures[number].id,
                text: scores[number].scaled(by: share), structure: structures[number].score)
        }.filter { $0.total > 0 }
        return Array(ranked.sorted { ($1.total, $0.number) < ($0.total, $1.number) }.prefix(limit))
    }

    private func textShare(of count: Int) -> Float {
        1 / (1 + tuning.scaling * max(0, Float(count) - tuning.longText))
    }

    /// In the order of the index.
    private func structures(_ wanted: Wanted, _ subject: Subject?) -> [(id: String, score: Float)] {
        let services = catalogue.services.map { service in
            (service.id, score(of: service, wanted) + (subject?.bonus(for: service, wanted, tuning) ?? 0))
        }
        return services + catalogue.offices.map { ($0.id, score(of: $0, wanted)) }
    }

    private func score(of service: Service, _ wanted: Wanted) -> Float {
        var sum: Float = 0
        if let object = service.object, wanted.objects.contains(object) { sum += tuning.object }
        if let act = service.act {
            if wanted.acts.contains(act) {
                sum += tuning.act
            } else if wanted.nearActs.contains(act) {
                sum += tuning.nearAct
            }
        }
        let own = service.circumstances
        let shared = own.filter(wanted.circumstances.contains).count
        sum += Float(shared) * tuning.circumstance
        if !own.isEmpty, shared == 0 { sum += tuning.foreignCircumstance }
        return sum
    }

    private func score(of office: Office, _ wanted: Wanted) -> Float {
        guard wanted.offices.contains(office.id) else { return 0 }
        let named = wanted.objects.isEmpty ? tuning.office : tuning.officeBesideObject
        return named + (wanted.asksForOffice ? tuning.officeAspect : 0)
    }
}
