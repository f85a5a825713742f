import Catalogue

/// File, customer and case numbers: whatever has three digits after a word that announces one.
struct FileNumberDetector: Detector {
    private static let joints: Set<String> = ["-", "/", ".", ":", "_", "–"]
    private static let leastDigits = 3
    private static let mostTokens = 16
    private static let longestWord = 4

    let rules: RedactionRules

    func match(in passage: Passage, at index: Int, on day: CivilDate) -> Match? {
        guard passage.isAlphanumeric(index), opensHere(passage, index),
            passage.isAnnounced(index, by: rules.cues(.fileNumber), rules)
        else { return nil }
        return end(passage, index).map { Match(.fileNumber, end: $0) }
    }

    private func opensHere(_ passage: Passage, _ index: Int) -> Bool {
        !passage.isGlued(index) || !passage.isAlphanumeric(index - 1)
    }

    private func end(_ passage: Passage, _ index: Int) -> Int? {
        var place = index
        var end: Int?
        var digits = 0
        while place - index < Self.mostTokens, place == index || passage.isNear(place) {
            if passage.isNumber(place) {
                digits += passage.text(place).utf8.count
                place += 1
                if digits >= Self.leastDigits { end = place }
            } else if isShort(passage, place) {
                place += 1
                if passage.isGlued(place - 1), end != nil { end = place }
            } else if place > index, Self.joints.contains(passage.text(place)),
                passage.isAlphanumeric(place + 1), passage.isGlued(place + 1)
            {
                place += 1
            } else {
                break
            }
        }
        return end
    }

    /// Letters of a number: capitals, glued to digits, or before digits ("74 f 093/25").
    private func isShort(_ passage: Passage, _ index: Int) -> Bool {
        guard passage.kind(index) == .word,
            passage.text(index).unicodeScalars.count <= Self.longestWord
        else { return false }
        let word = passage.word(index)
        let isUpper = passage.text(index).unicodeScalars.allSatisfy { $0.properties.isUppercase }
        let isPlain =
            rules.fillers.contains(word) || rules.barriers.contains(word)
            || rules.names.notNames.contains(word)
        return isUpper && !passage.isShouted || passage.isGlued(index) || passage.isGlued(index + 1)
            || passage.isNumber(index + 1) && !isPlain
    }
}
