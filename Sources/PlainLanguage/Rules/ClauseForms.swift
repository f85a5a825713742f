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
        let parts = conjuncts
        var result: [Piece] = []
        for (number, part) in parts.enumerated() {
            guard let moved = verbFirst(part) else { return nil }
            if number > 0 { result.append(pieces[part.lowerBound - 1]) }
            result += moved
        }
        return result + tail
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
        guard conjuncts.count == 1, clause.body.count > 2,
            let end = SubjectPhrase.end(
                sentence, from: clause.body.lowerBound,
                agreeingWith: sentence.finitePersons(clause.verb)),
            end < clause.verb, var moved = verbFirst(clause.body)
        else { return nil }
        let verb = moved.removeFirst()
        let length = end - clause.body.lowerBound
        return Array(moved[..<length]) + [verb] + moved[length...] + tail
    }

    /// "wenn A fehlt und B nicht vorliegt": the parts joined by "und" whose verbs both stand last.
    private var conjuncts: [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = clause.body.lowerBound
        for index in clause.body.dropLast() where sentence.has(.joining, index) {
            let before = index - 1
            guard before > start, sentence.endsClause(before), !isSharedParticiple(before) else {
                continue
            }
            parts.append(start..<index)
            start = index + 1
        }
        parts.append(start..<(clause.verb + 1))
        return parts
    }

    /// "gestellt und bezahlt ist": the auxiliary at the end serves both.
    private func isSharedParticiple(_ index: Int) -> Bool {
        let ends = sentence.auxiliary(clause.verb) != nil
        return ends && (sentence.isVerb(index, .participle) || sentence.isVerb(index, .infinitive))
            || !sentence.readings[index].contains(where: \.isFinite)
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
