import Catalogue

/// The tax number of a tax office: "013/815/08153", written differently in every Land.
struct TaxNumberDetector: Detector {
    private static let separators: Set<String> = ["/", "-"]
    private static let shapes: [ClosedRange<Int>] = [2...3, 3...4, 4...5]

    let rules: RedactionRules

    func match(in passage: Passage, at index: Int, on day: CivilDate) -> Match? {
        guard passage.isNumber(index), passage.opensNumber(index) else { return nil }
        let groups = DigitGroups(in: passage, at: index, separators: Self.separators)
        return count(groups, passage, index).map {
            Match(.taxNumber, end: groups.groups[$0 - 1].end)
        }
    }

    private func count(_ groups: DigitGroups, _ passage: Passage, _ index: Int) -> Int? {
        if passage.isAnnounced(index, by: rules.cues(.taxNumber), rules) {
            return groups.prefix(holding: 9...13)
        }
        return hasStrongShape(groups) ? 3 : nil
    }

    private func hasStrongShape(_ groups: DigitGroups) -> Bool {
        groups.groups.count >= 3 && groups.separators.prefix(2).allSatisfy { $0 == "/" }
            && zip(groups.lengths, Self.shapes).allSatisfy { $1.contains($0) }
            && (10...11).contains(groups.lengths.prefix(3).reduce(0, +))
    }
}
