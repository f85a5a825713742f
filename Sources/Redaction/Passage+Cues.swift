extension Passage {
    private static let reach = 6
    private static let fillingMarks: Set<String> = [
        ":", ".", "-", "–", "=", "(", "#", "\"", "„", "“", "/",
    ]

    /// Whether a cue stands before a token, with nothing but fillers between: "Tel.: ist die".
    func isAnnounced(_ index: Int, by cues: Cues, _ rules: RedactionRules) -> Bool {
        announces(before: index, cues) { place in
            Self.fillingMarks.contains(text(place)) || rules.fillers.contains(word(place))
        }
    }

    /// The same with any words between that do not begin another matter: "geboren in Mainz am".
    func isAnnouncedLoosely(_ index: Int, by cues: Cues, _ rules: RedactionRules) -> Bool {
        announces(before: index, cues) { place in
            Self.fillingMarks.contains(text(place)) || isLooseFiller(place, rules)
                || place == index - 1 && text(place) == ","
        }
    }

    /// "am 3.5.1990 in Mainz geboren"
    func isFollowedLoosely(_ end: Int, by cues: Cues, _ rules: RedactionRules) -> Bool {
        for place in end..<min(end + Self.reach, count) {
            if cues.begin(at: place, in: self) { return true }
            guard isLooseFiller(place, rules) || text(place) == "(" else { return false }
        }
        return false
    }

    private func isLooseFiller(_ place: Int, _ rules: RedactionRules) -> Bool {
        kind(place) == .word && !rules.barriers.contains(word(place))
    }

    private func announces(before index: Int, _ cues: Cues, _ isFiller: (Int) -> Bool) -> Bool {
        for place in stride(from: index - 1, through: max(floor, index - 1 - Self.reach), by: -1) {
            if cues.end(at: place, in: self) { return true }
            guard isFiller(place) else { return false }
        }
        return false
    }
}
