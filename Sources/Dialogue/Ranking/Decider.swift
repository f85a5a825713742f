import GermanText
import Search

/// Decides whether the best service is good enough to be spoken of, and whether to ask back.
struct Decider {
    static let mostOptions = 3

    let index: SearchIndex
    let tuning: Tuning

    func decide(
        _ candidates: [Candidate], _ request: Request, after subject: Subject?,
        objectOf: (Candidate) -> String?
    ) -> (decision: Decision, confidence: Int) {
        guard let best = candidates.first else { return (.notUnderstood, 0) }
        let namesObject = objectOf(best).map(request.objectIDs.contains) ?? false
        let (covered, whole) = coverage(of: request, by: best)
        let coverage = whole > 0 ? covered / whole : best.structure > 0 ? 1 : 0
        let goesOn = subject.map { $0.weight > 0 && $0.object == objectOf(best) } ?? false
        let confidence = confidence(candidates, coverage, namesObject || goesOn)
        guard best.total >= tuning.lowestScore,
            isEnough(coverage, covered, best, request, namesObject: namesObject, goesOn: goesOn)
        else { return (.notUnderstood, confidence) }
        if goesOn { return (.answer(best), confidence) }
        let close = close(candidates, namesObject, request, objectOf)
        return (close.count > 1 ? .clarify(close) : .answer(best), confidence)
    }

    private func isEnough(
        _ coverage: Float, _ covered: Float, _ best: Candidate, _ request: Request,
        namesObject: Bool, goesOn: Bool
    ) -> Bool {
        if namesObject, best.structure >= tuning.object + tuning.act { return true }
        if namesObject {
            return coverage >= tuning.coverageWithObject || covered >= tuning.evidence
        }
        if goesOn, !isForeign(request) || coverage >= tuning.coverageInContext { return true }
        guard best.structure > 0 || best.text.words >= tuning.lowestWords else { return false }
        return coverage >= tuning.coverage || covered >= tuning.evidence
    }

    /// Asking back helps only between different things: of services of the same object the best
    /// one is answered when the text says what is to be done.
    private func close(
        _ candidates: [Candidate], _ namesObject: Bool, _ request: Request,
        _ objectOf: (Candidate) -> String?
    ) -> [Candidate] {
        guard let best = candidates.first else { return [] }
        if request.content.count == 1, request.aspects.isEmpty, request.acts.isEmpty,
            request.measures.isEmpty
        {
            return similar(candidates, tuning.closeness) { $0.text.total }
        }
        if request.isBareObject {
            let same = candidates.filter { objectOf($0) == objectOf(best) }
            return similar(same, tuning.closeness) { $0.stated }
        }
        guard request.isVague else { return [best] }
        return different(
            similar(candidates, tuning.closenessWithoutObject) { $0.stated }, objectOf)
    }

    /// The best and all whose measure comes close to its.
    private func similar(
        _ candidates: [Candidate], _ share: Float, _ measure: (Candidate) -> Float
    ) -> [Candidate] {
        guard let best = candidates.first else { return [] }
        return Array(
            candidates.filter { measure($0) >= share * measure(best) }.prefix(Self.mostOptions))
    }

    /// One candidate for each object.
    private func different(
        _ candidates: [Candidate], _ objectOf: (Candidate) -> String?
    ) -> [Candidate] {
        candidates.reduce(into: []) { kept, candidate in
            if !kept.contains(where: { objectOf($0) == objectOf(candidate) }) {
                kept.append(candidate)
            }
        }
    }

    /// Whether the text has a word that no service knows: it may be about something else.
    private func isForeign(_ request: Request) -> Bool {
        request.loose.contains { !index.knows(request.words[$0]) }
    }

    /// The weight of the content that is accounted for, by a term or by the service's own words,
    /// and the weight of all. Rare words weigh more, unknown ones most.
    private func coverage(
        of request: Request, by best: Candidate
    ) -> (covered: Float, whole: Float) {
        var whole: Float = 0
        var covered: Float = 0
        for number in request.content {
            let word = request.words[number]
            let weight = index.weight(of: word)
            whole += weight
            let isTaken = !request.loose.contains(number)
            if isTaken || index.holds(word, document: best.number) { covered += weight }
        }
        return (covered, whole)
    }

    /// In hundredths: how much is covered, and how far the runner-up lies behind.
    private func confidence(
        _ candidates: [Candidate], _ coverage: Float, _ namesObject: Bool
    ) -> Int {
        guard let best = candidates.first, best.total > 0 else { return 0 }
        let second = candidates.dropFirst().first?.total ?? 0
        let margin = min(1, 4 * (best.total - second) / best.total)
        let subject: Float = namesObject ? 1 : 0.6
        return Int((100 * min(1, 0.5 * coverage + 0.25 * margin + 0.25 * subject)).rounded())
    }
}
