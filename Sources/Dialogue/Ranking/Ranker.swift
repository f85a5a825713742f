import Catalogue
import GermanText
import Search

/// Orders services and offices for a request: the text score plus what object, act, circumstances
/// and the subject of the conversation say.
struct Ranker {
    /// What agreement in structure is worth, in the units of the text score.
    struct Weights {
        var object: Float = 14
        var act: Float = 7
        var nearAct: Float = 3.5
        var circumstance: Float = 5
        /// For a service made for circumstances that the request does not name.
        var foreignCircumstance: Float = -3
        /// For an office that is named, and beside an object.
        var office: Float = 14
        var officeBesideObject: Float = 4
        /// For a named office when the question is where it is or when it is open.
        var officeAspect: Float = 6
        /// From this number of words on the sum over words is scaled down, so that a long story
        /// does not drown what its words are about.
        var longText = 4
        var scaling: Float = 0.06

        func textShare(of count: Int) -> Float {
            1 / (1 + scaling * Float(max(0, count - longText)))
        }
    }

    let catalogue: KnowledgeCatalogue
    let book: CueBook
    let index: SearchIndex
    var weights = Weights()

    /// The best first; equal ones in the order of the index: services by id, then offices by id.
    func candidates(
        for request: Request, after subject: Subject? = nil, limit: Int
    ) -> [Candidate] {
        let words = request.searchWords
        let scores = index.scores(of: words)
        let share = weights.textShare(of: words.count)
        let structures = structures(Wanted(request, book), subject)
        let ranked = structures.indices.map { number in
            Candidate(
                number: number, id: structures[number].id,
                text: scores[number].scaled(by: share), structure: structures[number].score)
        }.filter { $0.total > 0 }
        return Array(ranked.sorted { ($1.total, $0.number) < ($0.total, $1.number) }.prefix(limit))
    }

    /// In the order of the index.
    private func structures(_ wanted: Wanted, _ subject: Subject?) -> [(id: String, score: Float)] {
        let services = catalogue.services.map { service in
            (service.id, score(of: service, wanted) + (subject?.bonus(for: service, wanted) ?? 0))
        }
        return services + catalogue.offices.map { ($0.id, score(of: $0, wanted)) }
    }

    private func score(of service: Service, _ wanted: Wanted) -> Float {
        var sum: Float = 0
        if let object = service.object, wanted.objects.contains(object) { sum += weights.object }
        if let act = service.act {
            if wanted.acts.contains(act) {
                sum += weights.act
            } else if wanted.nearActs.contains(act) {
                sum += weights.nearAct
            }
        }
        let own = service.circumstances
        let shared = own.filter(wanted.circumstances.contains).count
        sum += Float(shared) * weights.circumstance
        if !own.isEmpty, shared == 0 { sum += weights.foreignCircumstance }
        return sum
    }

    private func score(of office: Office, _ wanted: Wanted) -> Float {
        guard wanted.offices.contains(office.id) else { return 0 }
        let named = wanted.objects.isEmpty ? weights.office : weights.officeBesideObject
        return named + (wanted.asksForOffice ? weights.officeAspect : 0)
    }
}
