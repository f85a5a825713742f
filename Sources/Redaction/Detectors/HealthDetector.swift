import Catalogue

/// Statements about health: illnesses by their names, states near a person, what stands after
/// "leidet an", and the figures of a disability.
struct HealthDetector: Detector {
    private static let reach = 7
    private static let longestStatement = 3

    let rules: RedactionRules
    private var words: HealthRules { rules.health }

    func match(in passage: Passage, at index: Int, on day: CivilDate) -> Match? {
        end(in: passage, at: index).map { Match(.health, end: $0) }
    }

    private func end(in passage: Passage, at index: Int) -> Int? {
        if passage.isAnnounced(index, by: rules.cues(.health), rules) {
            return announced(passage, index)
        }
        guard passage.kind(index) == .word else { return nil }
        let word = passage.word(index)
        if words.stems.occurs(in: word) { return index + 1 }
        return words.states.contains(word) && isAboutSomebody(passage, index) ? index + 1 : nil
    }

    /// "GdB von 50", "leidet an starker Arthrose"
    private func announced(_ passage: Passage, _ index: Int) -> Int? {
        if passage.isNumber(index) { return index + (passage.text(index + 1) == "%" ? 2 : 1) }
        guard passage.kind(index) == .word, !isEnd(passage, index),
            !rules.fillers.contains(passage.word(index))
        else { return nil }
        // What a figure is announced for is no statement yet: "Was ist ein Pflegegrad bei Kindern?"
        guard !rules.cues(.health).begin(at: index, in: passage), isStatement(passage, index) else {
            return nil
        }
        var end = index + 1
        while end - index < Self.longestStatement, passage.kind(end) == .word, !isEnd(passage, end)
        {
            end += 1
        }
        return end
    }

    /// After "leidet an" and "Diagnose" a noun follows, perhaps after adjectives; after nouns like
    /// "Pflegegrad" only a figure counts, or a letter ("Merkzeichen aG").
    private func isStatement(_ passage: Passage, _ index: Int) -> Bool {
        let before = passage.word(index - 1)
        if before == "merkzeichen" { return passage.text(index).unicodeScalars.count <= 3 }
        return !["gdb", "pflegegrad", "pflegestufe", "behinderungsgrad", "behinderung"].contains(
            before)
    }

    private func isEnd(_ passage: Passage, _ index: Int) -> Bool {
        rules.barriers.contains(passage.word(index))
            || rules.names.notNames.contains(passage.word(index))
    }

    /// "ich bin krank", "meine Mutter ist blind": a person close by in the same sentence.
    private func isAboutSomebody(_ passage: Passage, _ index: Int) -> Bool {
        let before = (max(0, index - Self.reach)..<index).reversed()
        let after = (index + 1)..<max(index + 1, min(passage.count, index + 4))
        return near(passage, Array(before)) || near(passage, Array(after))
    }

    private func near(_ passage: Passage, _ places: [Int]) -> Bool {
        for place in places {
            if [".", "?", "!", ";"].contains(passage.text(place)) { return false }
            let word = passage.word(place)
            if words.persons.contains(word) || rules.names.relations.contains(word) { return true }
        }
        return false
    }
}
