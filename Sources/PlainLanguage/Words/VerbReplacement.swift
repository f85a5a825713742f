/// One verb for another of the same frame, in whatever form it stands; either may be a phrase like
/// "in Betrieb nehmen", whose words before the verb stand where a separable prefix would.
struct VerbReplacement {
    let sentence: Sentence
    let entry: WordEntry

    /// A verb with what stands apart from it.
    private struct Target {
        let head: [String]
        let verb: Verb
        /// What closes the bracket in a main clause.
        var closing: [String] { head + (verb.prefix.isEmpty ? [] : [verb.prefix]) }
    }

    private var target: Target? {
        guard let last = entry.to.last, let verb = sentence.lexicon.verb(named: last) else {
            return nil
        }
        return Target(head: entry.to.dropLast(), verb: verb)
    }

    func pieces(at place: Int) -> [Piece]? {
        guard let target, let last = entry.from.last,
            let source = sentence.lexicon.verb(named: last),
            entry.fits(sentence.pieces, place..<(place + 1))
        else { return nil }
        let head = Array(entry.from.dropLast())
        guard head.isEmpty else { return phrase(head, source, target, at: place) }
        return replaced(place..<place, place, source, target)
    }

    // MARK: Phrases

    /// "in Anrechnung gebracht", or "bringt … in Anrechnung" with the verb before.
    private func phrase(
        _ head: [String], _ source: Verb, _ target: Target, at place: Int
    ) -> [Piece]? {
        let end = place + head.count
        guard end <= sentence.count,
            zip(place..<end, head).allSatisfy({ sentence.pieces[$0].text == $1 })
        else { return nil }
        var verb = end
        if verb < sentence.count, sentence.pieces[verb].key == sentence.grammar.zu { verb += 1 }
        if verb < sentence.count, isForm(of: source, verb) {
            return replaced(place..<end, verb, source, target)
        }
        return split(place..<end, source, target)
    }

    private func split(_ head: Range<Int>, _ source: Verb, _ target: Target) -> [Piece]? {
        guard source.prefix.isEmpty, let structure = ClauseStructure(sentence),
            isForm(of: source, structure.verb), structure.main.last == head.upperBound - 1,
            let finite = finite(structure.verb, source, target)
        else { return nil }
        var pieces = sentence.pieces
        pieces.replaceSubrange(head, with: target.closing.map { Piece($0, .word, isNew: true) })
        pieces[structure.verb] = pieces[structure.verb].with(finite)
        return pieces
    }

    private func isForm(of verb: Verb, _ place: Int) -> Bool {
        sentence.readings[place].contains { reading in
            guard case .verb(let number, _, _, _) = reading else { return false }
            return sentence.lexicon.verb(number)?.lemma == verb.lemma
        }
    }

    // MARK: Forms

    private func replaced(
        _ head: Range<Int>, _ place: Int, _ source: Verb, _ target: Target
    ) -> [Piece]? {
        let forms = sentence.readings[place].compactMap { reading -> (VerbForm, Bool)? in
            guard case .verb(let number, let form, _, let isSplit) = reading,
                sentence.lexicon.verb(number)?.lemma == source.lemma
            else { return nil }
            return (form, isSplit)
        }
        guard !forms.isEmpty, !sentence.pieces[place].isCapitalised || place == 0 else {
            return nil
        }
        let structure = ClauseStructure(sentence)
        let isMain = structure?.verb == place
        let isFinal =
            structure?.clauses.contains { $0.verb == place && $0.kind != .infinitive } ?? false
        if isMain, forms.contains(where: { $0.0.isFinite }), let structure {
            return main(head, structure, source, target)
        }
        // With its prefix elsewhere it is no form of this verb but of the one without.
        if !forms.contains(where: { !$0.1 }) { return nil }
        let kinds = forms.map(\.0)
        if isFinal, kinds.contains(where: \.isFinite) {
            guard let finite = finite(place, source, target) else { return nil }
            return written(head, place, target, [target.verb.prefix + finite], place)
        }
        if kinds.contains(.infinitiveWithZu) { return infinitiveWithZu(head, place, target) }
        if kinds.contains(.infinitive), !isMain, !isFinal { return infinitive(head, place, target) }
        if kinds.contains(.participle), !isMain, !isFinal {
            return participle(head, place, source, target)
        }
        return nil
    }

    private func written(
        _ head: Range<Int>, _ place: Int, _ target: Target, _ words: [String], _ first: Int
    ) -> [Piece] {
        let start = head.isEmpty ? first : head.lowerBound
        var pieces = sentence.pieces
        pieces.replaceSubrange(
            start..<(place + 1),
            with: WordRule.written(target.head + words, like: sentence.pieces[start]))
        return pieces
    }

    private func infinitiveWithZu(_ head: Range<Int>, _ place: Int, _ target: Target) -> [Piece]? {
        let zu = sentence.grammar.zu
        let words = target.verb.infinitiveWithZu.map { [$0] } ?? [zu, target.verb.base]
        return written(head, place, target, words, place)
    }

    private func infinitive(_ head: Range<Int>, _ place: Int, _ target: Target) -> [Piece]? {
        guard place > 0, sentence.pieces[place - 1].key == sentence.grammar.zu else {
            return written(head, place, target, [target.verb.lemma], place)
        }
        let words =
            target.verb.infinitiveWithZu.map { [$0] } ?? [sentence.grammar.zu, target.verb.base]
        return written(head, place, target, words, place - 1)
    }

    private func participle(
        _ head: Range<Int>, _ place: Int, _ source: Verb, _ target: Target
    ) -> [Piece]? {
        guard source.auxiliary == target.verb.auxiliary else { return nil }
        return written(head, place, target, [target.verb.participle], place)
    }

    /// The finite verb of the main clause; prefixes and words that stand apart move with it.
    private func main(
        _ head: Range<Int>, _ structure: ClauseStructure, _ source: Verb, _ target: Target
    ) -> [Piece]? {
        guard head.isEmpty, let last = structure.main.last,
            let finite = finite(structure.verb, source, target)
        else { return nil }
        var pieces = sentence.pieces
        let closing = target.closing.map { Piece($0, .word, isNew: true) }
        if source.prefix.isEmpty {
            let end = structure.clauses.isEmpty ? last + 1 : last + 1
            guard closing.isEmpty || !structure.hasLooseCommas else { return nil }
            pieces.insert(contentsOf: closing, at: end)
        } else {
            guard pieces[last].key == source.prefix else { return nil }
            pieces.replaceSubrange(last..<(last + 1), with: closing)
        }
        let isFirst = structure.verb == 0 && pieces[0].isCapitalised
        pieces[structure.verb] = pieces[structure.verb].with(
            isFirst ? Letters.capitalised(finite) : finite)
        return pieces
    }

    /// The finite form of the new verb in the tense and person of the old one, without prefix.
    private func finite(_ place: Int, _ source: Verb, _ target: Target) -> String? {
        var found: [String] = []
        for reading in sentence.readings[place] {
            guard case .verb(let number, let form, let persons, _) = reading, form.isFinite,
                sentence.lexicon.verb(number)?.lemma == source.lemma
            else { continue }
            if form == .subjunctive { continue }
            for person in [Persons.third, .thirdPlural] where persons.contains(person) {
                let text = target.verb.finite(form, person)
                if !found.contains(text) { found.append(text) }
            }
        }
        return found.count == 1 ? found[0] : nil
    }
}

extension Verb {
    /// Every form, as the table of forms has it.
    var allForms: [String] {
        let finite = (present + preterite).flatMap { [$0, prefix + $0] }
        return finite + [lemma, participle] + [infinitiveWithZu].compactMap(\.self)
    }
}
