import Catalogue

/// Names of people where they usually stand: after "ich heiße", after "Frau", after "mein Sohn", and
/// given names that are known.
struct NameDetector: Detector {
    private static let mostWords = 4

    let rules: RedactionRules
    private var names: NameRules { rules.names }

    func match(in passage: Passage, at index: Int, on day: CivilDate) -> Match? {
        guard passage.kind(index) == .word, !isWord(passage, index) else { return nil }
        return
            (announced(passage, index) ?? titled(passage, index) ?? related(passage, index)
            ?? known(passage, index)).map { Match(.name, end: $0) }
    }

    // MARK: Frames

    /// "ich heiße …", "Name: …", "Viele Grüße …": whatever stands there, unless it is a word that
    /// stands there often.
    private func announced(_ passage: Passage, _ index: Int) -> Int? {
        guard passage.isAnnounced(index, by: rules.cues(.name), rules) else { return nil }
        let isLikely =
            passage.isCapitalised(index) || isKnown(passage, index)
            || isAfterSelf(passage, index)
        return isLikely ? run(passage, index) : nil
    }

    /// "ich heiße olga petrenko": in small letters only after words that leave no doubt.
    private func isAfterSelf(_ passage: Passage, _ index: Int) -> Bool {
        let before = passage.word(index - 1)
        let isDirect = [passage.word(index - 2), before].contains { rules.cues(.name).isLast($0) }
        return isDirect || before == "ich" || passage.text(index - 1) == ":"
    }

    /// "Frau Öztürk", "Dr. Weber"; "meine Frau Reisepass" is none.
    private func titled(_ passage: Passage, _ index: Int) -> Int? {
        var place = index - 1
        if passage.text(place) == "." { place -= 1 }
        let title = passage.word(place)
        guard place >= passage.floor, names.titles.contains(title),
            !names.possessives.contains(passage.word(place - 1)),
            passage.isCapitalised(index) || isFamily(passage, index) || isKnown(passage, index)
                || !names.relations.contains(title)
        else { return nil }
        return run(passage, index)
    }

    /// "mein Sohn Ali", "meine Tochter heißt Runa", "mein Mann, Xaver, hat".
    private func related(_ passage: Passage, _ index: Int) -> Int? {
        var place = passage.isLight(index - 1) ? index - 2 : index - 1
        let isCalled = names.called.contains(passage.word(place))
        if isCalled { place -= 1 }
        guard place >= passage.floor, names.relations.contains(passage.word(place)) else {
            return nil
        }
        if isKnown(passage, index) || isCalled { return run(passage, index) }
        guard !passage.isShouted, passage.isCapitalised(index) || looksLikeName(passage, index),
            let end = run(passage, index)
        else { return nil }
        let next = passage.isLight(end) ? end + 1 : end
        return names.verbs.contains(passage.word(next)) ? end : nil
    }

    /// In small letters: no participle or adjective ("mein mann verstorben ist").
    private func looksLikeName(_ passage: Passage, _ index: Int) -> Bool {
        let word = passage.word(index)
        return !["ge", "ver", "be", "er"].contains(where: word.hasPrefix)
            && !["en", "t", "end", "ig", "lich", "ung"].contains(where: word.hasSuffix)
            && !rules.fillers.contains(word) && !rules.health.states.contains(word)
            && passage.measure(at: index) == nil
    }

    /// A given name that is no other word: "Muss Annika mitkommen?"
    private func known(_ passage: Passage, _ index: Int) -> Int? {
        guard passage.isCapitalised(index), !passage.isShouted, isKnown(passage, index),
            passage.text(index + 1) != ".", !passage.isNumber(index - 1),
            !["st", "sankt"].contains(passage.word(index - 1)),
            !(passage.text(index - 1) == "." && passage.word(index - 2) == "st")
        else { return nil }
        return run(passage, index)
    }

    // MARK: Words of a name

    /// The words of a name from its first: "Anna von der Heide". In small letters two at most.
    private func run(_ passage: Passage, _ start: Int) -> Int? {
        var index = start
        while names.particles.contains(passage.word(index)), passage.isNear(index + 1) {
            index += 1
        }
        guard passage.kind(index) == .word, !isWord(passage, index) else { return nil }
        let isSmall = !passage.isCapitalised(index)
        var end = index + 1
        var place = end
        while place < passage.count, place - index < Self.mostWords, passage.isNear(place) {
            if names.particles.contains(passage.word(place)), !isSmall {
                place += 1
                continue
            }
            guard passage.kind(place) == .word, !isWord(passage, place), !isCue(passage, place),
                !passage.isGlued(place)
            else { break }
            if isSmall {
                guard end == index + 1,
                    isFamily(passage, place) || isKnown(passage, place)
                        || isAlone(passage, place)
                else { break }
            } else if !passage.isCapitalised(place) {
                break
            } else if passage.isShouted, !(isFamily(passage, place) || end == index + 1) {
                break
            }
            place += 1
            end = place
        }
        return end
    }

    /// The last word before a mark or the end: "ich heiße olga petrenko, und".
    private func isAlone(_ passage: Passage, _ index: Int) -> Bool {
        let next = passage.kind(index + 1)
        let word = passage.word(index + 1)
        return next == nil || next == .punctuation || names.notNames.contains(word)
            || names.verbs.contains(word) || rules.barriers.contains(word)
    }

    private func isWord(_ passage: Passage, _ index: Int) -> Bool {
        let word = passage.word(index)
        guard !names.particles.contains(word) else { return false }
        return names.notNames.contains(word) || rules.barriers.contains(word)
            || names.titles.contains(word) || names.relations.contains(word)
            || names.verbs.contains(word) && !isKnown(passage, index)
            || passage.text(index).unicodeScalars.count < 2
    }

    /// What announces something else ends a name: "Name: Erika Mustermann Telefon: …".
    private func isCue(_ passage: Passage, _ index: Int) -> Bool {
        PersonalData.allCases.contains { rules.cues($0).begin(at: index, in: passage) }
    }

    /// A given name that is known, also as "Anna-Lena" and "Alis".
    private func isKnown(_ passage: Passage, _ index: Int) -> Bool {
        guard let first = passage.parts(index).first else { return false }
        return names.given.contains(first)
            || first.hasSuffix("s") && names.given.contains(String(first.dropLast()))
                && passage.isCapitalised(index)
    }

    private func isFamily(_ passage: Passage, _ index: Int) -> Bool {
        passage.parts(index).contains(where: names.family.contains)
    }
}
