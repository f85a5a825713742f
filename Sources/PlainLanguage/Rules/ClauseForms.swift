/// A subordinate clause in the other orders of words.
struct ClauseForms {
    let structure: ClauseStructure
    let clause: Clause

    private var sentence: Sentence { structure.sentence }
    private var pieces: [Piece] { sentence.pieces }

    /// Verb at the end, without the opening word.
    var final: [Piece] {
        Wording.spaced(Array(pieces[clause.opener.upperBound..<clause.range.upperBound]))
    }

    private var tail: [Piece] { Array(pieces[clause.tail]) }

    /// With the opening word, without focus words.
    var whole: [Piece] {
        Wording.spaced(
            uncapitalised(Array(pieces[clause.opener.lowerBound..<clause.range.upperBound])))
    }

    private func uncapitalised(_ pieces: [Piece]) -> [Piece] {
        clause.range.lowerBound == 0 ? sentence.lowered(pieces) : pieces
    }

    /// Verb first: "der Beleg fehlt" → "fehlt der Beleg".
    var verbFirst: [Piece]? {
        guard let parts = conjuncts, !hasContrast else { return nil }
        var result: [Piece] = []
        for (number, part) in parts.enumerated() {
            guard let moved = verbFirst(part) else { return nil }
            if number > 0 { result.append(pieces[part.lowerBound - 1]) }
            result += moved
        }
        return result + tail
    }

    /// "wer nichts bekommen hat, aber glaubt, …": two verbs that each stand at an end.
    private var hasContrast: Bool {
        clause.body.dropFirst().dropLast().contains { index in
            pieces[index].isComma && sentence.has(.coordinator, index + 1)
                && sentence.endsClause(index - 1)
        }
    }

    private func verbFirst(_ part: Range<Int>) -> [Piece]? {
        let verb = part.upperBound - 1
        guard part.count > 1, let (finite, prefix) = split(verb), !isEnclosed(verb) else {
            return nil
        }
        var first = pieces[verb]
        if !prefix.isEmpty { first = first.with(finite) }
        first.isSpaced = true
        let rest = Array(pieces[part.lowerBound..<verb])
        let tail = prefix.isEmpty ? [] : [Piece(prefix, .word, isNew: true)]
        return [first] + Wording.spaced(rest) + tail
    }

    /// Verb second: "der Antrag verspätet eingeht" → "der Antrag geht verspätet ein".
    var verbSecond: [Piece]? {
        guard let parts = conjuncts else { return nil }
        var result: [Piece] = []
        for (number, part) in parts.enumerated() {
            guard let moved = verbSecond(part) else { return nil }
            if number > 0 { result.append(pieces[part.lowerBound - 1]) }
            result += moved
        }
        return result + tail
    }

    private func verbSecond(_ part: Range<Int>) -> [Piece]? {
        let last = part.upperBound - 1
        guard part.count > 2,
            let end = SubjectPhrase.end(
                sentence, from: part.lowerBound, agreeingWith: sentence.finitePersons(last)),
            end < last, var moved = verbFirst(part)
        else { return nil }
        let verb = moved.removeFirst()
        let length = end - part.lowerBound
        return Array(moved[..<length]) + [verb] + moved[length...]
    }

    /// "wenn A fehlt und B nicht vorliegt": the parts joined by "und" whose verbs both stand last.
    /// Nil where a verb that nobody knows stands before "und".
    private var conjuncts: [Range<Int>]? {
        var parts: [Range<Int>] = []
        var start = clause.body.lowerBound
        for index in clause.body.dropLast() where sentence.has(.joining, index) {
            let before = index - 1
            guard before > start, sentence.endsClause(before) else { continue }
            if sentence.readings[before].isEmpty { return nil }
            guard !isSharedParticiple(before) else { continue }
            parts.append(start..<index)
            start = index + 1
        }
        parts.append(start..<(clause.verb + 1))
        return parts
    }

    /// "gestellt und bezahlt ist": the auxiliary at the end serves both. Also what is no verb at all:
    /// "öffentlich bestellten und beeidigten".
    private func isSharedParticiple(_ index: Int) -> Bool {
        if sentence.auxiliary(index) != nil { return false }
        let finite = sentence.readings[index].filter(\.isFinite)
        guard !finite.isEmpty else { return true }
        let isPast = !finite.contains { $0.isVerb(.present) }
        let next = index + 2
        if isPast, !sentence.has([.determiner, .pronoun], next), !sentence.isNounLike(next) {
            return true
        }
        guard let last = sentence.auxiliary(clause.verb) else { return false }
        let takesInfinitive =
            last == sentence.grammar.become || sentence.grammar.modals.contains(last)
        let takesParticiple = !sentence.grammar.modals.contains(last)
        return takesInfinitive && sentence.isVerb(index, .infinitive)
            || takesParticiple && sentence.isVerb(index, .participle)
    }

    /// "hätte kommen können", "zu stellen sind": not the plain order.
    private func isEnclosed(_ verb: Int) -> Bool {
        guard let last = sentence.auxiliary(verb) else { return false }
        let isModal = sentence.grammar.modals.contains(last)
        let before = max(clause.body.lowerBound, verb - 3)..<verb
        return isModal
            && before.contains {
                sentence.auxiliary($0).map { !sentence.grammar.modals.contains($0) } ?? false
                    && sentence.isFinite($0) && sentence.isVerb(verb, .infinitive)
                    && !sentence.isVerb($0, .infinitive)
            }
    }

    /// A finite verb without its prefix: "einreicht" → "reicht", "ein". Nil where it cannot be told.
    private func split(_ verb: Int) -> (finite: String, prefix: String)? {
        let text = pieces[verb].text
        for reading in sentence.readings[verb] {
            guard case .verb(let number, let form, _, let isSplit) = reading, form.isFinite else {
                continue
            }
            guard let known = sentence.lexicon.verb(number), !known.prefix.isEmpty, !isSplit else {
                return (text, "")
            }
            return (String(text.dropFirst(known.prefix.count)), known.prefix)
        }
        return unknown(text)
    }

    /// An unknown verb: with a separable prefix before a known verb, or without any.
    private func unknown(_ text: String) -> (finite: String, prefix: String)? {
        let grammar = sentence.grammar
        for prefix in grammar.separable where text.hasPrefix(prefix) {
            let rest = String(text.dropFirst(prefix.count))
            guard !grammar.mixedPrefixes.contains(prefix) else { return nil }
            let isVerb = sentence.lexicon.readings(of: rest).contains(where: \.isFinite)
            return isVerb ? (rest, prefix) : nil
        }
        return (text, "")
    }
}
