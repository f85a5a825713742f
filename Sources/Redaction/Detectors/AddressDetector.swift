import Catalogue

/// Streets, with a house number an address: "Bieberer Straße 12 a", "Am Alten Markt 3".
struct AddressDetector: Detector {
    private static let mostDigits = 4
    private static let mostWords = 4

    let rules: RedactionRules
    private var words: AddressRules { rules.addresses }

    func match(in passage: Passage, at index: Int, on day: CivilDate) -> Match? {
        guard passage.kind(index) == .word, !passage.isGlued(index) || index == passage.floor else {
            return nil
        }
        if let end = street(passage, index) {
            if let end = houseNumber(passage, end) { return Match(.address, end: end) }
            return isHome(passage, index) ? Match(.street, end: end) : nil
        }
        return (opened(passage, index) ?? named(passage, index)).map { Match(.address, end: $0) }
    }

    // MARK: Streets by their ending

    /// The token after "Ludwigstraße", "Berliner Str.", "Straße des 17. Juni".
    private func street(_ passage: Passage, _ index: Int) -> Int? {
        let word = passage.word(index)
        if isEnding(word) { return ofPeople(passage, index) }
        if let ending = words.streets.first(where: word.hasSuffix),
            word.utf8.count > ending.utf8.count + 2, !words.notStreets.contains(word)
        {
            return dotted(passage, index + 1)
        }
        guard isEnding(passage.word(index + 1)), passage.isNear(index + 1),
            passage.isCapitalised(index) || word.hasSuffix("er"), !isPlainWord(passage, index)
        else { return nil }
        return dotted(passage, index + 2)
    }

    private func isEnding(_ word: String) -> Bool { words.streets.contains(word) }

    /// "Straße des 17. Juni 135", "Platz der Deutschen Einheit 1"
    private func ofPeople(_ passage: Passage, _ index: Int) -> Int? {
        guard words.articles.contains(passage.word(index + 1)) || passage.word(index + 1) == "des"
        else { return nil }
        if let measure = passage.measure(at: index + 2) {
            return passage.token(after: measure.range.upperBound)
        }
        var end = index + 2
        while end < index + 2 + Self.mostWords, passage.isCapitalised(end) { end += 1 }
        return end > index + 2 && passage.isNumber(end) ? end : nil
    }

    private func dotted(_ passage: Passage, _ index: Int) -> Int {
        passage.text(index) == "." && passage.isGlued(index)
            && passage.word(index - 1).hasSuffix("str")
            ? index + 1 : index
    }

    private func isPlainWord(_ passage: Passage, _ index: Int) -> Bool {
        let word = passage.word(index)
        return rules.names.notNames.contains(word) || rules.names.possessives.contains(word)
            || words.articles.contains(word) || words.openers.contains(word)
    }

    // MARK: Streets by what stands around them

    /// "Am Alten Markt 3" where somebody says where they live, or before a postcode.
    private func opened(_ passage: Passage, _ index: Int) -> Int? {
        guard words.openers.contains(passage.word(index)) else { return nil }
        var place = index + 1
        if words.articles.contains(passage.word(place)) { place += 1 }
        return numbered(passage, place, from: index)
    }

    /// "Adresse: Sonnenhof 5"
    private func named(_ passage: Passage, _ index: Int) -> Int? {
        guard passage.isCapitalised(index), !isPlainWord(passage, index),
            passage.isAnnounced(index, by: rules.cues(.address), rules)
        else { return nil }
        return numbered(passage, index, from: index)
    }

    private func numbered(_ passage: Passage, _ place: Int, from index: Int) -> Int? {
        guard street(passage, place) == nil else { return nil }
        var end = place
        while end < place + 2, isNaming(passage, end) { end += 1 }
        guard end > place, let after = houseNumber(passage, end),
            isHome(passage, index) || isBeforePostcode(passage, after) || isMoved(passage, after)
        else { return nil }
        return after
    }

    /// A word of a street's name; in small letters only where nothing has capitals.
    private func isNaming(_ passage: Passage, _ index: Int) -> Bool {
        passage.kind(index) == .word && !isPlainWord(passage, index)
            && passage.measure(at: index) == nil
            && (passage.isCapitalised(index) || !passage.hasCapitals)
    }

    /// "… 12 gezogen"
    private func isMoved(_ passage: Passage, _ end: Int) -> Bool {
        passage.isFollowedLoosely(end, by: rules.cuesAfter(.address), rules)
    }

    private func isBeforePostcode(_ passage: Passage, _ index: Int) -> Bool {
        let place = passage.text(index) == "," ? index + 1 : index
        return passage.isNumber(place) && passage.text(place).utf8.count == 5
            && passage.kind(place + 1) == .word
    }

    private func isHome(_ passage: Passage, _ index: Int) -> Bool {
        passage.isAnnouncedLoosely(index, by: rules.cues(.address), rules)
    }

    // MARK: House numbers

    /// The token after "12", "12a", "12 a", "12-14", "Nr. 12"; amounts, days and times are none.
    private func houseNumber(_ passage: Passage, _ index: Int) -> Int? {
        var place = index
        if ["nr", "nummer", "hausnummer"].contains(passage.word(place)) {
            place += passage.text(place + 1) == "." ? 2 : 1
        } else if passage.text(place) == ",", passage.isNumber(place + 1),
            passage.text(place + 1).utf8.count <= 3
        {
            place += 1
        }
        guard passage.isNumber(place), passage.text(place).utf8.count <= Self.mostDigits,
            passage.measure(at: place) == nil, !isYear(passage.text(place))
        else { return nil }
        return afterRange(passage, afterLetter(passage, place + 1))
    }

    private func isYear(_ digits: String) -> Bool {
        (1900...2100).contains(Int(digits) ?? 0)
    }

    private func afterLetter(_ passage: Passage, _ index: Int) -> Int {
        let letter = passage.word(index)
        guard passage.isNear(index), letter.utf8.count == 1, ("a"..."h").contains(letter),
            passage.isGlued(index) || !passage.isGlued(index + 1)
        else { return index }
        return index + 1
    }

    private func afterRange(_ passage: Passage, _ index: Int) -> Int {
        guard ["-", "/", "–"].contains(passage.text(index)), passage.isNumber(index + 1),
            passage.text(index + 1).utf8.count <= 3
        else { return index }
        return afterLetter(passage, index + 2)
    }
}
