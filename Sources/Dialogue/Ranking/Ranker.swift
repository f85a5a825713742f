import GermanText
import Search

/// Orders services and offices for a request: the text score plus what object, act, circumstances
/// and the subject of the conversation say.
struct Ranker {
    let book: CueBook
    let index: SearchIndex
    let association: Association
    let topics: TopicTable
    let tuning: Tuning

    /// The best first; equal ones in the order of the index.
    func candidates(
        for request: Request, after subject: Subject? = nil, limit: Int
    ) -> [Candidate] {
        let words = request.searchWords
        let share = textShare(of: words.count)
        let wanted = Wanted(request, goesOn: subject != nil, book)
        let shares = SearchIndex.Shares(grams: tuning.grams, title: tuning.title)
        let learned = association.scores(
            of: RequestFeatures.of(request), documents: index.documentCount)
        // What goes on about the subject of the conversation names none of its own.
        let own = tuning.learned * (1 - (subject?.weight ?? 0))
        let candidates = index.scores(of: words, shares).enumerated().map { number, score in
            Candidate(
                number: number, id: index.id(number), text: score.scaled(by: share),
                structure: structure(number, wanted, subject),
                learned: learned[number] * own)
        }
        return Array(
            candidates.filter { $0.text.total + $0.structure > 0 }.sorted { left, right in
                (right.total, left.number) < (left.total, right.number)
            }.prefix(limit))
    }

    private func textShare(of count: Int) -> Float {
        1 / (1 + tuning.scaling * max(0, Float(count) - tuning.longText))
    }

    private func structure(_ number: Int, _ wanted: Wanted, _ subject: Subject?) -> Float {
        guard number < topics.serviceCount else {
            return officeScore(number - topics.serviceCount, wanted)
        }
        return serviceScore(number, wanted)
            + (subject?.bonus(for: number, topics, wanted, tuning) ?? 0)
    }

    private func serviceScore(_ number: Int, _ wanted: Wanted) -> Float {
        var sum: Float = wanted.objects.contains(topics.objects[number]) ? tuning.object : 0
        let act = topics.acts[number]
        if wanted.acts.contains(act) {
            sum += tuning.act
        } else if wanted.nearActs.contains(act) {
            sum += tuning.nearAct
        } else if wanted.acts.isEmpty, act == wanted.usualAct, sum > 0 {
            sum += tuning.usualAct
        }
        let own = topics.circumstances[number]
        let shared = (own & wanted.circumstances).nonzeroBitCount
        sum += Float(shared) * tuning.circumstance * (sum > 0 ? 1 : tuning.loneCircumstance)
        if own != 0, shared == 0 { sum += tuning.foreignCircumstance }
        if topics.asks[number] & wanted.asks != 0, sum > 0 { sum += tuning.asked }
        return sum
    }

    private func officeScore(_ number: Int, _ wanted: Wanted) -> Float {
        guard wanted.offices.contains(number) else { return 0 }
        let named = wanted.objects.isEmpty ? tuning.office : tuning.officeBesideObject
        return named + (wanted.asksForOffice ? tuning.officeAspect : 0)
    }
}
