import Catalogue
import GermanText
import Search

/// Orders the services for a request: the text score plus what object, act and circumstances say.
struct Ranker {
    /// What agreement in structure is worth, in the units of the text score.
    struct Weights {
        var object: Float = 14
        var act: Float = 7
        var nearAct: Float = 3.5
        var circumstance: Float = 5
        /// For a service made for circumstances that the request does not name.
        var foreignCircumstance: Float = -3
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

    /// The best first; equal ones in the order of their ids.
    func candidates(for request: Request, after subject: Subject? = nil, limit: Int) -> [Candidate] {
        let words = request.searchWords
        let scores = index.scores(of: words)
        let share = weights.textShare(of: words.count)
        let wanted = Wanted(request, book)
        let services = catalogue.services
        let ranked = services.indices.map { number in
            Candidate(
                number: number, id: services[number].id, text: scores[number].scaled(by: share),
                structure: structure(of: services[number], wanted)
                    + (subject?.bonus(for: services[number], wanted) ?? 0))
        }.filter { $0.total > 0 }
        return Array(ranked.sorted { ($1.total, $0.number) < ($0.total, $1.number) }.prefix(limit))
    }

    /// What a request names, gathered once for all services.
    struct Wanted {
        let objects: Set<String>
        let acts: Set<String>
        let nearActs: Set<String>
        let circumstances: Set<String>

        init(_ request: Request, _ book: CueBook) {
            objects = Set(request.objectIDs)
            acts = Set(request.actIDs)
            nearActs = Set(request.actIDs.flatMap { Wanted.near($0, book) })
            circumstances = Set(request.circumstanceIDs + Wanted.implied(by: request.age))
        }

        private static func near(_ act: String, _ book: CueBook) -> [String] {
            book.index(.act, act).flatMap { book.term(.act, $0) }?["near"]?.items
                .compactMap(\.scalar) ?? []
        }

        /// Below 16 the parents ask for a child (§ 9 Abs. 1 PAuswG, § 6 Abs. 1 PassG draw lines of
        /// their own, which the facts state).
        private static func implied(by age: Int?) -> [String] {
            age.map { $0 < 16 ? ["kind"] : [] } ?? []
        }
    }

    private func structure(of service: Service, _ wanted: Wanted) -> Float {
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
}
