/// Pieces of a sentence with what they can be.
struct Sentence {
    let pieces: [Piece]
    let lexicon: Lexicon
    let readings: [[Reading]]
    let classes: [WordClass]
    let memo = ClauseStructure.Memo()

    init(_ pieces: [Piece], _ lexicon: Lexicon) {
        self.pieces = pieces
        self.lexicon = lexicon
        var readings: [[Reading]] = []
        readings.reserveCapacity(pieces.count)
        var startsSentence = true
        for piece in pieces {
            readings.append(Self.readings(of: piece, startsSentence, lexicon))
            startsSentence = piece.kind == .mark && (startsSentence || piece.text == ":")
        }
        self.readings = readings
        classes = pieces.map { $0.isWord ? lexicon.classes($0.key) : [] }
    }

    private static func readings(
        of piece: Piece, _ startsSentence: Bool, _ lexicon: Lexicon
    ) -> [Reading] {
        guard piece.isWord else { return [] }
        let found = lexicon.readings(of: piece.text)
        guard startsSentence, piece.isCapitalised else { return found }
        return found + lexicon.readings(of: piece.key)
    }

    var grammar: Grammar { lexicon.grammar }
    var count: Int { pieces.count }

    func has(_ wordClass: WordClass, _ index: Int) -> Bool {
        !classes[index].isDisjoint(with: wordClass)
    }

    // MARK: Verbs

    func finitePersons(_ index: Int) -> Persons {
        readings[index].reduce(into: []) { $0.formUnion($1.finitePersons ?? []) }
    }

    func isFinite(_ index: Int) -> Bool {
        (!pieces[index].isCapitalised || index == 0) && readings[index].contains(where: \.isFinite)
            && !(index > 0 && pieces[index - 1].key == grammar.zu)
    }

    func isVerb(_ index: Int, _ form: VerbForm) -> Bool {
        readings[index].contains { $0.isVerb(form) }
    }

    /// The lemma of an auxiliary or modal verb at a place.
    func auxiliary(_ index: Int) -> String? {
        lemmas(index, where: \.isFinite).first(where: grammar.auxiliaries.contains)
    }

    func lemmas(_ index: Int, where wanted: (Reading) -> Bool) -> [String] {
        readings[index].compactMap { reading in
            guard wanted(reading), case .verb(let lemma, _, _, _) = reading else { return nil }
            return lexicon.verb(lemma)?.lemma
        }
    }

    /// Can close a subordinate clause: a finite verb, or a small word nobody knows that ends like one.
    func endsClause(_ index: Int) -> Bool {
        let piece = pieces[index]
        guard piece.isWord, !piece.isCapitalised else { return false }
        if index > 0, pieces[index - 1].key == grammar.zu { return false }
        if readings[index].contains(where: \.isFinite) { return true }
        return readings[index].isEmpty && classes[index].isEmpty
            && Self.verbEndings.contains(where: piece.key.hasSuffix) && piece.key.utf8.count > 4
    }

    private static let verbEndings = ["t", "en", "te", "ten", "eln", "ern"]

    // MARK: Noun phrases

    private static let adjectiveEndings = ["e", "en", "er", "es", "em"]
    private static let mostAdjectives = 6

    func isAdjectiveLike(_ index: Int) -> Bool {
        let piece = pieces[index]
        if piece.kind == .number { return true }
        guard piece.isWord, !piece.isCapitalised else { return false }
        if has(.degree, index) || grammar.numbers[piece.key] != nil { return true }
        if isOnlyVerb(index) { return false }
        return Self.adjectiveEndings.contains(where: piece.key.hasSuffix)
            && piece.key.utf8.count > 3
            && !has(
                [.preposition, .coordinator, .subordinator, .pronoun, .adverb, .relative], index)
    }

    /// "stellen", "können": a verb that is no adjective.
    private func isOnlyVerb(_ index: Int) -> Bool {
        var isVerb = false
        for reading in readings[index] {
            switch reading {
            case .adjective: return false
            case .verb(_, .preterite, _, _): break
            case .verb: isVerb = true
            case .noun: break
            }
        }
        return isVerb || auxiliary(index) != nil
    }

    /// The noun phrase that begins at a piece.
    func nounPhrase(at start: Int) -> NounPhrase? {
        guard start < count else { return nil }
        if let pronoun = pronoun(at: start) { return pronoun }
        let determiner = has(.determiner, start) ? start : nil
        var index = determiner == nil ? start : start + 1
        var adjectives = 0
        while index < count, adjectives < Self.mostAdjectives, !isNounLike(index) {
            if has(.joining, index) || pieces[index].isComma, adjectives > 0, index + 1 < count,
                isAdjectiveLike(index + 1), determiner != nil
            {
                index += 1
                continue
            }
            guard isAdjectiveLike(index) else { return nil }
            index += 1
            adjectives += 1
        }
        guard index < count, isNounLike(index) else { return nil }
        let agreements = agreements(determiner, index)
        guard !agreements.isEmpty else { return nil }
        return NounPhrase(
            range: start..<nameEnd(after: index), head: index, determiner: determiner,
            agreements: agreements, isPronoun: false, persons: [])
    }

    private func pronoun(at start: Int) -> NounPhrase? {
        let piece = pieces[start]
        guard piece.isWord, let pronoun = grammar.pronouns[piece.key] else { return nil }
        let next = start + 1 < count ? pieces[start + 1] : nil
        if has(.determiner, start), let next,
            next.isCapitalised || next.kind == .number
                || isAdjectiveLike(start + 1) && nounFollows(start + 1)
        {
            return nil
        }
        // "Sie" is the reader wherever it is written large inside a sentence.
        let isPolite = piece.text == grammar.polite
        let persons = isPolite ? pronoun.persons.union(.thirdPlural) : pronoun.persons
        let gender: Gender = persons.contains(.thirdPlural) ? .plural : .neuter
        return NounPhrase(
            range: start..<(start + 1), head: start, determiner: nil,
            agreements: [Agreement(gender: gender, cases: pronoun.cases)], isPronoun: true,
            persons: persons)
    }

    private func nounFollows(_ start: Int) -> Bool {
        var index = start
        while index < min(count, start + Self.mostAdjectives) {
            if isNounLike(index) { return true }
            guard isAdjectiveLike(index) else { return false }
            index += 1
        }
        return false
    }

    func isNounLike(_ index: Int) -> Bool {
        let piece = pieces[index]
        guard piece.isCapitalised else { return false }
        if readings[index].contains(where: \.isNoun) { return true }
        // An unknown word in capitals inside the sentence; the first word may be anything.
        return index > 0 && classes[index].isEmpty
            && !pieces[index - 1].isEndMark
    }

    private func agreements(_ determiner: Int?, _ head: Int) -> [Agreement] {
        let nouns = readings[head].compactMap { reading -> Agreement? in
            if case .noun(_, let agreement) = reading { agreement } else { nil }
        }
        guard let determiner else {
            return nouns.isEmpty
                ? Gender.allCases.map { Agreement(gender: $0, cases: .all) } : nouns
        }
        let articles = grammar.determiners[pieces[determiner].key] ?? []
        var joined: [Gender: Cases] = [:]
        for article in articles.map(\.agreement) {
            if nouns.isEmpty { joined[article.gender, default: []].formUnion(article.cases) }
            for noun in nouns where noun.gender == article.gender {
                let both = noun.cases.intersection(article.cases)
                if !both.isEmpty { joined[noun.gender, default: []].formUnion(both) }
            }
        }
        return Gender.allCases.compactMap { gender in
            joined[gender].map { Agreement(gender: gender, cases: $0) }
        }
    }

    /// "Stadt Offenbach", "Frau Meier": a name follows its noun.
    private func nameEnd(after head: Int) -> Int {
        var end = head + 1
        while end < count, pieces[end].isCapitalised, readings[end].isEmpty, classes[end].isEmpty {
            end += 1
        }
        return end
    }
}
