/// What may follow a full stop inside a sentence.
extension FullStops {
    /// Terminators, then closing marks, then the token that may open a sentence.
    struct Stop { let start, end, next: Int }

    func ends(_ stop: Stop) -> Bool {
        if stop.next >= text.count { return true }
        if (stop.start..<stop.end).contains(where: { text.isPunctuation($0, among: Self.asking) }) {
            return endsQuestion(stop)
        }
        if stop.end - stop.start > 1 || text.text(stop.start) == "…" {
            return text.isUppercase(stop.next) && text.gap(before: stop.next) != .none
        }
        switch text.kind(stop.start - 1) {
        case .number: return endsAfterNumber(stop)
        case .word: return endsAfterWord(stop)
        default: return text.gap(before: stop.next) != .none && !text.isLowercase(stop.next)
        }
    }

    /// Not in "(!)", and not in „Wo?“ fragte er; but "wo ist das? was kostet das?" are two.
    private func endsQuestion(_ stop: Stop) -> Bool {
        let isRemark = text.text(stop.start - 1) == "(" && text.text(stop.end) == ")"
        let goesOn = text.isLowercase(stop.next) || text.text(stop.next) == ","
        let isGlued = text.gap(before: stop.next) == .none && !text.isUppercase(stop.next)
        return !isRemark && !isGlued && !(goesOn && stop.next > stop.end)
    }

    private func endsAfterWord(_ stop: Stop) -> Bool {
        let word = text.text(stop.start - 1)
        if looksShortened(word) { return opensSentence(stop.next) }
        if text.gap(before: stop.next) == .none {
            return text.isUppercase(stop.next) && stop.next == stop.end && !isAddress(stop.next)
        }
        return text.kind(stop.next) != .punctuation
            || !text.isPunctuation(stop.next, among: [",", ";"])
    }

    /// "3. November", "am 3.11. um", "1.234" go on; "bin 15. Was brauche ich?" does not.
    private func endsAfterNumber(_ stop: Stop) -> Bool {
        guard text.gap(before: stop.next) != .none, text.kind(stop.next) == .word else {
            return false
        }
        if text.isLowercase(stop.next) { return abbreviations.asksQuestion(text.text(stop.next)) }
        return opensSentence(stop.next) || text.text(stop.start - 1).utf8.count > 2
    }

    func opensSentence(_ index: Int) -> Bool {
        index >= text.count
            || text.isUppercase(index) && abbreviations.opensSentence(text.text(index))
    }

    /// An initial or a word without a vowel that is no acronym: an abbreviation nobody listed.
    private func looksShortened(_ word: String) -> Bool {
        let scalars = word.unicodeScalars
        if scalars.count == 1 { return true }
        return scalars.dropFirst().contains { $0.properties.isLowercase }
            && !Folding.fold(word).unicodeScalars.contains { Self.vowels.contains($0) }
    }

    /// "Max.Mustermann@…": letters follow without a space up to the sign of an e-mail address.
    private func isAddress(_ index: Int) -> Bool {
        let rest = (index + 1)..<min(index + 1 + Self.longestAddress, text.count)
        return rest.prefix { text.gap(before: $0) == .none }.contains { text.text($0) == "@" }
    }
}
