import Catalogue

/// E-mail addresses, also written around the sign: "max (at) web.de", "max at web punkt de".
struct EmailDetector: Detector {
    private static let localMarks: Set<String> = [".", "_", "%", "+", "-", "&", "~", "'"]
    private static let domainMarks: Set<String> = [".", "-"]
    private static let brackets = ["(": ")", "[": "]", "{": "}", "<": ">"]

    /// In tokens; after each find the rest of a run is read anew, and a flood must stay linear.
    private static let longestLocal = 64

    let rules: RedactionRules

    func match(in passage: Passage, at index: Int, on day: CivilDate) -> Match? {
        guard isLocal(passage, index), !(passage.isGlued(index) && isLocal(passage, index - 1))
        else { return nil }
        let sign = localEnd(passage, index)
        let end = glued(passage, sign) ?? spaced(passage, sign)
        return end.map { Match(.email, end: $0) }
    }

    private func isLocal(_ passage: Passage, _ index: Int) -> Bool {
        passage.isAlphanumeric(index) || Self.localMarks.contains(passage.text(index))
    }

    private func localEnd(_ passage: Passage, _ index: Int) -> Int {
        var end = index + 1
        while end - index < Self.longestLocal, passage.isGlued(end), isLocal(passage, end) {
            end += 1
        }
        return end
    }

    /// "max@web.de", and "max@web" too: nothing else is written so.
    private func glued(_ passage: Passage, _ sign: Int) -> Int? {
        guard passage.text(sign) == "@", passage.isGlued(sign), passage.isGlued(sign + 1) else {
            return nil
        }
        return domain(passage, sign + 1)?.end
    }

    /// With spaces or words around the sign the domain must have a dot.
    private func spaced(_ passage: Passage, _ sign: Int) -> Int? {
        guard passage.isAlphanumeric(sign - 1), passage.isNear(sign),
            let start = signEnd(passage, sign), passage.isNear(start),
            let domain = domain(passage, start), domain.hasDot
        else { return nil }
        return domain.end
    }

    private func signEnd(_ passage: Passage, _ sign: Int) -> Int? {
        if passage.text(sign) == "@" || rules.atWords.contains(passage.word(sign)) {
            return sign + 1
        }
        guard let close = Self.brackets[passage.text(sign)], passage.text(sign + 2) == close,
            rules.atWords.contains(passage.word(sign + 1)) || passage.text(sign + 1) == "@"
        else { return nil }
        return sign + 3
    }

    private func domain(_ passage: Passage, _ start: Int) -> (end: Int, hasDot: Bool)? {
        guard passage.isAlphanumeric(start) else { return nil }
        var end = start + 1
        var hasDot = false
        while let next = labelAfter(passage, end) {
            hasDot = hasDot || passage.text(end) != "-" && next > end
            end = next + 1
        }
        return (end, hasDot)
    }

    /// The last token of the next part of a domain; nil when the domain ends here.
    private func labelAfter(_ passage: Passage, _ index: Int) -> Int? {
        if passage.isGlued(index) {
            if passage.isAlphanumeric(index) { return index }
            let isMark = Self.domainMarks.contains(passage.text(index))
            if isMark, passage.isGlued(index + 1), passage.isAlphanumeric(index + 1) {
                return index + 1
            }
        }
        let dot = spokenDot(passage, index)
        return dot.flatMap { passage.kind($0) == .word && passage.isNear($0) ? $0 : nil }
    }

    /// Past "punkt" or "(punkt)".
    private func spokenDot(_ passage: Passage, _ index: Int) -> Int? {
        if rules.dotWords.contains(passage.word(index)) { return index + 1 }
        guard Self.brackets[passage.text(index)] == passage.text(index + 2),
            rules.dotWords.contains(passage.word(index + 1))
        else { return nil }
        return index + 3
    }
}
