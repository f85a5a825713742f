/// Finds the subordinate clauses of a sentence from its commas.
struct ClauseScanner {
    private let sentence: Sentence
    private let end: Int
    private var clauses: [Clause] = []
    private var open: [Opening] = []

    private struct Opening {
        let kind: Clause.Kind
        let start: Int
        let focus: Range<Int>
        let opener: Range<Int>
    }

    init(_ sentence: Sentence, end: Int) {
        self.sentence = sentence
        self.end = end
    }

    private var pieces: [Piece] { sentence.pieces }

    /// Nil when a clause is opened and never closed.
    mutating func scan() -> [Clause]? {
        guard let segments else { return nil }
        for segment in segments { take(segment) }
        return open.isEmpty ? clauses : nil
    }

    /// The stretches between commas outside brackets.
    private var segments: [Range<Int>]? {
        var segments: [Range<Int>] = []
        var depth = 0
        var start = 0
        for index in 0..<end {
            if pieces[index].isMark("(") { depth += 1 }
            if pieces[index].isMark(")") { depth -= 1 }
            guard depth >= 0 else { return nil }
            if depth == 0, pieces[index].isComma {
                guard index > start else { return nil }
                segments.append(start..<index)
                start = index + 1
            }
        }
        guard depth == 0, start < end else { return nil }
        segments.append(start..<end)
        return segments
    }

    private mutating func take(_ segment: Range<Int>) {
        if let opening = opening(of: segment) { open.append(opening) }
        guard let last = open.last else {
            if goesOn(segment) { extendLast(to: segment.upperBound) }
            return
        }
        guard closes(segment, last) else { return }
        open.removeLast()
        if open.isEmpty {
            add(
                Clause(
                    kind: last.kind, range: last.start..<segment.upperBound, opener: last.opener,
                    focus: last.focus, verb: segment.upperBound - 1))
        }
    }

    /// A clause right after another one depends on it: "wenn er glaubhaft macht, dass …".
    private mutating func add(_ clause: Clause) {
        guard let last = clauses.last, last.range.upperBound == clause.range.lowerBound - 1,
            !sentence.has(.coordinator, clause.range.lowerBound), !isOfMain(clause, after: last)
        else {
            clauses.append(clause)
            return
        }
        clauses[clauses.count - 1] = Clause(
            kind: last.kind, range: last.range.lowerBound..<clause.range.upperBound,
            opener: last.opener, focus: last.focus, verb: last.verb)
    }

    /// "Sie müssen, …, da der Anspruch endet": after an infinitive the reason is one of the whole.
    private func isOfMain(_ clause: Clause, after last: Clause) -> Bool {
        last.kind == .infinitive && last.opener.isEmpty
            && sentence.has(.loose, clause.range.lowerBound)
    }

    private func closes(_ segment: Range<Int>, _ opening: Opening) -> Bool {
        let last = segment.upperBound - 1
        return opening.kind == .infinitive ? isInfinitive(segment) : sentence.endsClause(last)
    }

    /// "wenn A fehlt, B nicht vorliegt oder C endet": a segment without an opener that ends in a verb
    /// after a clause, where the main clause already has its verb or has not begun with one.
    private func goesOn(_ segment: Range<Int>) -> Bool {
        guard let last = clauses.last, last.kind == .adverbial, last.tail.isEmpty,
            last.range.upperBound == segment.lowerBound - 1,
            sentence.endsClause(segment.upperBound - 1), segment.count > 1
        else { return false }
        let first = segment.lowerBound
        if last.range.lowerBound == 0 { return !sentence.isFinite(first) && !isThen(first) }
        return !(segment.dropLast().contains { sentence.auxiliary($0) != nil })
            && !completesMain(segment, before: last.range.lowerBound)
    }

    /// "kann, soweit er nicht erscheint, einen Vertreter entsenden": the verb belongs to the auxiliary
    /// before the clause.
    private func completesMain(_ segment: Range<Int>, before start: Int) -> Bool {
        let last = segment.upperBound - 1
        guard
            sentence.isVerb(last, .infinitive) || sentence.isVerb(last, .participle)
                || sentence.readings[last].isEmpty
        else { return false }
        return (0..<start).contains { sentence.isFinite($0) && sentence.auxiliary($0) != nil }
    }

    private func isThen(_ index: Int) -> Bool {
        index + 1 < end && sentence.has(.adverb, index) && sentence.isFinite(index + 1)
    }

    private mutating func extendLast(to upper: Int) {
        let last = clauses.removeLast()
        clauses.append(
            Clause(
                kind: last.kind, range: last.range.lowerBound..<upper, opener: last.opener,
                focus: last.focus, verb: upper - 1))
    }

    // MARK: Openers

    private func opening(of segment: Range<Int>) -> Opening? {
        var start = segment.lowerBound
        while start < segment.upperBound - 1, sentence.has(.focus, start),
            !(sentence.has(.subordinator, start) && !sentence.has(.coordinator, start))
        {
            start += 1
        }
        let focus = segment.lowerBound..<start
        if let opener = subordinator(start, segment) {
            return Opening(
                kind: isInfinitiveOpener(start, segment) ? .infinitive : .adverbial,
                start: segment.lowerBound, focus: focus, opener: opener)
        }
        if start == segment.lowerBound, let opener = relative(segment) {
            return Opening(
                kind: .relative, start: segment.lowerBound, focus: focus, opener: opener)
        }
        if open.isEmpty, isInfinitive(segment), segment.lowerBound > 0, !isRest(segment),
            !followsClause(segment),
            !(segment.contains { sentence.isFinite($0) && !sentence.isVerb($0, .infinitive) })
        {
            let start = segment.lowerBound
            return Opening(
                kind: .infinitive, start: start, focus: start..<start, opener: start..<start)
        }
        return nil
    }

    /// "Eltern, die …, haben das Kind anzumelden": the main verb right after a clause.
    private func followsClause(_ segment: Range<Int>) -> Bool {
        sentence.auxiliary(segment.lowerBound) != nil
            && clauses.last?.range.upperBound == segment.lowerBound - 1
    }

    /// "hat jede Änderung, die …, mitzuteilen": the main clause goes on after a clause inside it.
    private func isRest(_ segment: Range<Int>) -> Bool {
        guard let last = clauses.last, last.range.upperBound == segment.lowerBound - 1,
            last.kind == .relative
        else { return false }
        let duty = [sentence.grammar.have, sentence.grammar.be]
        return (0..<last.range.lowerBound).contains { index in
            sentence.isFinite(index) && sentence.finiteLemmas(index).contains(where: duty.contains)
        }
    }

    private func subordinator(_ start: Int, _ segment: Range<Int>) -> Range<Int>? {
        guard sentence.has(.subordinator, start), start < segment.upperBound - 1 else { return nil }
        if sentence.has(.ambiguousSubordinator, start) {
            guard isInfinitive(segment) || sentence.endsClause(segment.upperBound - 1) else {
                return nil
            }
            if sentence.has(.preposition, start), !isInfinitive(segment),
                hasVerbBeforeEnd(segment)
            {
                return nil
            }
        }
        return start..<(start + 1)
    }

    /// A main clause: its verb does not stand at the end.
    private func hasVerbBeforeEnd(_ segment: Range<Int>) -> Bool {
        segment.dropLast().contains { sentence.auxiliary($0) != nil }
    }

    private func isInfinitiveOpener(_ start: Int, _ segment: Range<Int>) -> Bool {
        sentence.has(.ambiguousSubordinator, start) && isInfinitive(segment)
    }

    private func relative(_ segment: Range<Int>) -> Range<Int>? {
        guard segment.lowerBound > 0, segment.count > 1, !isInfinitive(segment) else { return nil }
        let start = segment.lowerBound
        let isAfterPreposition = sentence.has(.preposition, start)
        let pronoun = isAfterPreposition ? start + 1 : start
        guard pronoun < segment.upperBound - 1, sentence.has(.relative, pronoun),
            pieces[start - 1].isComma, hasVerb(from: segment)
        else { return nil }
        // "die Stadt, die Gemeinde haftet": a list, whose verb agrees with what stands before it.
        return start..<(pronoun + 1)
    }

    /// The segment, or a later one, ends in a verb.
    private func hasVerb(from segment: Range<Int>) -> Bool {
        if sentence.endsClause(segment.upperBound - 1) {
            return !(segment.dropLast().contains { isSecondVerb($0, segment) })
        }
        var index = segment.upperBound
        while index < end {
            if pieces[index].isComma || index == end - 1 {
                let last = index == end - 1 ? index : index - 1
                if sentence.endsClause(last) { return true }
            }
            index += 1
        }
        return false
    }

    private func isSecondVerb(_ index: Int, _ segment: Range<Int>) -> Bool {
        sentence.auxiliary(index) != nil && index < segment.upperBound - 2
            && !sentence.has(.joining, index + 1)
    }

    private func isInfinitive(_ segment: Range<Int>) -> Bool {
        let last = segment.upperBound - 1
        if sentence.isVerb(last, .infinitiveWithZu) { return true }
        return last > segment.lowerBound && pieces[last - 1].key == sentence.grammar.zu
            && (sentence.isVerb(last, .infinitive)
                || pieces[last].key.hasSuffix("n") && !pieces[last].isCapitalised)
    }
}
