/// Two statements joined by "und", "aber", "denn" become two sentences; a subject that both share is
/// said again.
struct CoordinationRule: Rule {
    let data: RuleData
    private let joiners: Set<String>
    /// Words that begin the second sentence; the others are dropped.
    private let kept: Set<String>
    private static let longestSubject = 6

    init(_ data: RuleData, kept: Set<String>) {
        self.data = data
        joiners = Set(data.words)
        self.kept = kept
    }

    func change(_ sentence: Sentence) -> Change? {
        guard sentence.pieces.wordCount >= data.minimum else { return nil }
        for place in 2..<max(2, sentence.count - 2)
        where joiners.contains(sentence.pieces[place].key) && isOutside(place, sentence) {
            if let change = change(sentence, place) { return change }
        }
        return nil
    }

    private func isOutside(_ place: Int, _ sentence: Sentence) -> Bool {
        let before = sentence.pieces[..<place]
        if before.last?.text.hasSuffix("-") ?? false { return false }
        return before.count { $0.isMark("(") } == before.count { $0.isMark(")") }
    }

    private func change(_ sentence: Sentence, _ place: Int) -> Change? {
        let pieces = sentence.pieces
        var leftPieces = Array(pieces[..<place])
        let hasComma = leftPieces.last?.isComma ?? false
        if hasComma { leftPieces.removeLast() }
        // "kann jedoch": inside a statement it joins nothing.
        guard hasComma || !kept.contains(pieces[place].key) else { return nil }
        let rightPieces = Array(pieces[(place + 1)...])
        let left = Sentence(leftPieces, sentence.lexicon)
        let right = Sentence(rightPieces, sentence.lexicon)
        guard let structure = ClauseStructure(left), isPlain(structure) else { return nil }
        if pieces[place].isComma, let second = afterAdverb(right) {
            return joined(leftPieces, second, pieces[place], sentence)
        }
        if !pieces[place].isComma, let second = ownSubject(right, structure) {
            return joined(leftPieces, second, pieces[place], sentence)
        }
        guard let second = sharedSubject(right, structure) else { return nil }
        return joined(leftPieces, second, pieces[place], sentence)
    }

    private func joined(_ left: [Piece], _ right: [Piece], _ joiner: Piece, _ sentence: Sentence)
        -> Change
    {
        var second = right
        if kept.contains(joiner.key), !joiner.isComma {
            let isRepeated = right.first == left.first
            second = [joiner] + (isRepeated ? sentence.lowered(right) : right)
        }
        return Change(sentences: [Wording.sentence(left), Wording.sentence(second)])
    }

    /// No clause in front: a condition there would hold for both statements.
    /// The same of "Dann", the answer to a condition in the sentence before.
    private func isPlain(_ structure: ClauseStructure) -> Bool {
        if structure.sentence.has(.correlate, 0), structure.verb == 1 { return false }
        guard let first = structure.clauses.first else { return true }
        return first.range.lowerBound > structure.verb
            && structure.clauses.allSatisfy { $0.kind == .relative }
    }

    /// ", andernfalls wird …": a statement after a comma that begins with an adverb.
    private func afterAdverb(_ right: Sentence) -> [Piece]? {
        guard right.count > 3, right.has(.adverb, 0), !right.has([.subordinator, .relative], 0),
            right.isFinite(1), ClauseStructure(right)?.verb == 1
        else { return nil }
        return right.pieces
    }

    private func ownSubject(_ right: Sentence, _ left: ClauseStructure) -> [Piece]? {
        guard let structure = ClauseStructure(right), structure.verb > 0,
            structure.front.count == structure.verb,
            let subject = right.nounPhrase(at: 0), subject.canBe(.nominative),
            subject.agrees(with: right.finitePersons(structure.verb)),
            subject.range.upperBound <= structure.verb, !mayDepend(right, structure.verb, left)
        else { return nil }
        return right.pieces
    }

    private func sharedSubject(_ right: Sentence, _ left: ClauseStructure) -> [Piece]? {
        let sentence = left.sentence
        guard right.count > 1, right.isFinite(0), !right.pieces[0].isCapitalised,
            !mayDepend(right, 0, left), left.verb > 0, left.front.count == left.verb,
            left.verb <= Self.longestSubject,
            let subject = sentence.nounPhrase(at: 0), subject.canBe(.nominative),
            subject.agrees(with: sentence.finitePersons(left.verb)),
            subject.agrees(with: right.finitePersons(0)), right.nounPhrase(at: 0) == nil,
            // Another subject after the verb: "Den Antrag prüft die Behörde und …".
            !(subject.range.upperBound < left.verb
                && !sentence.has([.determiner, .preposition], subject.range.upperBound))
        else { return nil }
        return Array(sentence.pieces[..<left.verb]) + right.pieces
    }

    /// "kann … ablehnen und … festsetzen", "wird geprüft und bezahlt": the second verb may hang on the
    /// auxiliary of the first.
    private func mayDepend(_ right: Sentence, _ verb: Int, _ left: ClauseStructure) -> Bool {
        guard left.sentence.auxiliary(left.verb) != nil, right.auxiliary(verb) == nil else {
            return false
        }
        return right.isVerb(verb, .infinitive) || right.isVerb(verb, .participle)
            || right.pieces[verb].key.hasSuffix("en")
    }
}
