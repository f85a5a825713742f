import Catalogue

/// Number plates: "OF-AB 123", after a cue also "ofab123".
struct LicencePlateDetector: Detector {
    private static let joiners: Set<String> = ["-", ":", "–"]

    let rules: RedactionRules

    /// The letters of a plate and how they were written.
    private struct Letters {
        var code: String
        var pair: String
        var isJoined: Bool
        /// The token that the digits begin with.
        var next: Int
    }

    func match(in passage: Passage, at index: Int, on day: CivilDate) -> Match? {
        guard passage.kind(index) == .word, !passage.isGlued(index) || index == passage.floor else {
            return nil
        }
        let isAnnounced = passage.isAnnounced(index, by: rules.cues(.licencePlate), rules)
        for letters in readings(passage, index) {
            guard let end = digits(passage, letters.next),
                isAnnounced || isClear(letters, passage, index, end)
            else { continue }
            return Match(.licencePlate, end: end)
        }
        return nil
    }

    /// "OF-AB", "OF - AB", "OF AB"; "OFAB" only where a cue vouches for it.
    private func readings(_ passage: Passage, _ index: Int) -> [Letters] {
        let text = passage.text(index)
        let parts = text.split { $0 == "-" || $0 == ":" }
        if parts.count == 2 {
            return [letters(String(parts[0]), String(parts[1]), true, index + 1)].compactMap(\.self)
        }
        let joiner = Self.joiners.contains(passage.text(index + 1)) ? 1 : 0
        let apart = letters(
            text, passage.text(index + 1 + joiner), joiner == 1, index + 2 + joiner)
        let together =
            (2...5).contains(text.unicodeScalars.count)
            ? Letters(code: "", pair: "", isJoined: false, next: index + 1) : nil
        return [passage.kind(index + 1 + joiner) == .word ? apart : nil, together]
            .compactMap(\.self)
    }

    private func letters(_ code: String, _ pair: String, _ isJoined: Bool, _ next: Int) -> Letters?
    {
        guard (1...3).contains(code.unicodeScalars.count),
            (1...2).contains(pair.unicodeScalars.count),
            (code + pair).unicodeScalars.allSatisfy({ $0.properties.isAlphabetic })
        else { return nil }
        return Letters(code: Cues.normal(code), pair: pair, isJoined: isJoined, next: next)
    }

    /// One to four digits, perhaps E (electric) or H (historic).
    private func digits(_ passage: Passage, _ index: Int) -> Int? {
        guard passage.isNumber(index), passage.text(index).utf8.count <= 4, passage.isNear(index),
            passage.text(index).utf8.first != 48, passage.measure(at: index) == nil,
            !isRange(passage, index)
        else { return nil }
        let ending = passage.word(index + 1)
        guard passage.isGlued(index + 1), passage.isAlphanumeric(index + 1) else {
            return index + 1
        }
        return ending == "e" || ending == "h" ? index + 2 : nil
    }

    /// "Mo-Fr 8-12", "Mo-Fr 8.30"
    private func isRange(_ passage: Passage, _ index: Int) -> Bool {
        let joins = ["-", "–", ".", ":"].contains(passage.text(index + 1))
        return joins && passage.isGlued(index + 1) && passage.isNumber(index + 2)
            && passage.isGlued(index + 2)
    }

    /// Without a cue: the code of a district, and a hyphen or capitals among small letters.
    private func isClear(_ letters: Letters, _ passage: Passage, _ index: Int, _ end: Int) -> Bool {
        guard rules.plateCodes.contains(letters.code) else { return false }
        if letters.isJoined { return true }
        return !passage.isShouted && isUpper(passage.text(index)) && isUpper(letters.pair)
    }

    private func isUpper(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.properties.isUppercase }
    }
}
