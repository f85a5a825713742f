import GermanText
import Records

/// Text → request, by the words and phrases of the knowledge base.
package struct RequestReader: Sendable {
    private let analyzer: Analyzer
    private let book: CueBook
    private let negation: Negation
    private let introduction: Introduction
    private let measureWords: DecodedOnce<MeasureWords>

    package init(
        analyzer: Analyzer, book: CueBook, negation: Negation, introduction: Introduction,
        measureWords: DecodedOnce<MeasureWords>
    ) {
        self.analyzer = analyzer
        self.book = book
        self.negation = negation
        self.introduction = introduction
        self.measureWords = measureWords
    }

    package func read(_ text: String) -> Request {
        let measures = Measures.find(in: text, measureWords.value)
        let marks = RedactionMarks.ranges(in: text)
        let words = analyzer.words(of: text, keeping: measures.map(\.range))
            .filter { word in !marks.contains { $0.overlaps(word.range) } }
        var request = Request(words: units(words))
        request.measures = measures
        let sentences = TextParts(text, .sentences)
        let occurrences = occurrences(in: request.words, sentences)
        let saying = Set(
            request.words.indices.filter { !book.isStopword(request.words[$0].form) })
        let aboutPerson = introduction.names(in: request.words, of: text)
            .union(introduction.asides(in: request.words, of: text, subjects: saying))
        let denied = negation.denied(in: request.words, of: text)
            .union(aboutPerson).union(introduction.courtesies(in: request.words))
        request.denied = denied
        for kind in TermKind.allCases where kind != .rule {
            let meant = occurrences.filter { found in
                found.kind == kind && !found.words.contains(where: denied.contains)
            }
            assign(Self.longest(meant), kind, to: &request)
        }
        addImpliedObjects(to: &request)
        request.aspects = asked(request.aspects, in: request.words, sentences)
        request.age = Self.age(request.measures)
        markContent(&request, measured: request.measures.map(\.range), without: denied)
        request.rules = firingRules(
            occurrences.filter { !$0.words.allSatisfy(aboutPerson.contains) }, request)
        return request
    }

    /// Compounds that are no cue themselves are read by their parts.
    private func units(_ words: [Word]) -> [Word] {
        words.flatMap { word in
            book.uses(word) || !word.isKnown ? [word] : analyzer.parts(of: word) ?? [word]
        }
    }

    /// In the words as they stand, and in the words with separated verbs joined. What a rule must
    /// not meet counts in joined words only where the join is beyond doubt.
    private func occurrences(
        in words: [Word], _ sentences: TextParts
    ) -> [CueBook.Occurrence] {
        let verbs = SeparableVerbs(book: book)
        let numbered = words.enumerated().map { (word: $1, number: $0) }
        return occurrences(in: numbered, sentences)
            + occurrences(in: verbs.joined(words), sentences).filter { $0.group != nil }
            + occurrences(in: verbs.joined(words, onlyAtClauseEnd: true), sentences)
            .filter { $0.group == nil }
    }

    private func occurrences(
        in joined: [(word: Word, number: Int)]?, _ sentences: TextParts
    ) -> [CueBook.Occurrence] {
        guard let joined else { return [] }
        let words = joined.map(\.word)
        return book.occurrences(in: words, sentences: words.map(sentences.number)).map { found in
            CueBook.Occurrence(
                kind: found.kind, index: found.index, group: found.group,
                words: found.words.map { joined[$0].number })
        }
    }

    private func assign(
        _ occurrences: [CueBook.Occurrence], _ kind: TermKind, to request: inout Request
    ) {
        let strong = occurrences.filter { !$0.isWeak }
        let mentions = (strong.isEmpty ? occurrences : strong).map {
            Request.Mention(id: book.id(kind, $0.index), words: $0.words)
        }
        switch kind {
        case .object: request.objects = mentions
        case .act: request.acts = mentions
        case .circumstance: request.circumstances = mentions
        case .aspect:
            request.aspects = mentions
            request.asksWeakly = strong.isEmpty
        case .office: request.offices = mentions
        case .holiday: request.holidays = mentions
        case .rule: break
        }
    }

    /// A long story asks in its questions; what else it says of costs and papers is part of the story.
    private func asked(
        _ aspects: [Request.Mention], in words: [Word], _ sentences: TextParts
    ) -> [Request.Mention] {
        let inQuestions = aspects.filter { mention in
            mention.words.contains { sentences.isQuestion(sentences.number(of: words[$0])) }
        }
        return inQuestions.isEmpty ? aspects : inQuestions
    }

    /// "Ich bin umgezogen" names no thing, but a move is about the residence.
    private func addImpliedObjects(to request: inout Request) {
        guard request.objects.isEmpty else { return }
        request.objects = request.circumstances.compactMap { mention in
            book.index(.circumstance, mention.id).flatMap { book.term(.circumstance, $0) }
                .flatMap { $0["implies"]?.scalar }
                .map { Request.Mention(id: $0, words: mention.words) }
        }
    }

    /// A longer phrase hides the shorter ones inside it.
    private static func longest(_ occurrences: [CueBook.Occurrence]) -> [CueBook.Occurrence] {
        occurrences.filter { one in
            !occurrences.contains { other in
                other.words.count > one.words.count
                    && one.words.allSatisfy(other.words.contains)
            }
        }
    }

    private static func age(_ measures: [Measure]) -> Int? {
        measures.lazy.compactMap { measure in
            switch measure.value {
            case .age(.exactly(let years)), .age(.becoming(let years)): years
            case .age(.below(let years)): max(0, years - 1)
            default: nil
            }
        }.first
    }

    private func markContent(
        _ request: inout Request, measured: [Range<Int>], without denied: Set<Int>
    ) {
        let mentions =
            request.objects + request.acts + request.circumstances + request.aspects
            + request.offices + request.holidays
        let taken = Set(mentions.flatMap(\.words))
        request.content = request.words.indices.filter { index in
            let word = request.words[index]
            let isMeasure = measured.contains { $0.overlaps(word.range) } && !taken.contains(index)
            return !isMeasure && !denied.contains(index) && !book.isStopword(word.form)
                && !word.isNumber
        }
        request.loose = request.content.filter { !taken.contains($0) }
    }

    private func firingRules(_ occurrences: [CueBook.Occurrence], _ request: Request) -> [Rule] {
        let matched = Dictionary(grouping: occurrences.filter { $0.kind == .rule }, by: \.index)
        let met = matched.keys.sorted().compactMap { index in
            rule(index).flatMap { rule in
                matched[index].flatMap {
                    isMet(rule, by: $0) ? (rule: rule, words: words(of: $0)) : nil
                }
            }
        }
        // "Guten Morgen, wie geht es dir?" is small talk by two rules together.
        let chat = met.filter(\.rule.isAlone).reduce(into: Set<Int>()) { $0.formUnion($1.words) }
        return met.map(\.rule).filter { !$0.isAlone || isNothingElse(than: chat, in: request) }
            .sorted { ($1.priority, $0.id) < ($0.priority, $1.id) }
    }

    private func rule(_ index: Int) -> Rule? {
        book.term(.rule, index).map { Rule(id: book.id(.rule, index), index: index, node: $0) }
    }

    private func words(of occurrences: [CueBook.Occurrence]) -> Set<Int> {
        Set(occurrences.flatMap(\.words))
    }

    /// Every group of the rule occurs and nothing that must not.
    private func isMet(_ rule: Rule, by own: [CueBook.Occurrence]) -> Bool {
        own.allSatisfy { $0.group != nil }
            && Set(own.compactMap(\.group)).count == rule.groupCount
    }

    private func isNothingElse(than covered: Set<Int>, in request: Request) -> Bool {
        let asks = request.aspects.contains { !$0.words.allSatisfy(covered.contains) }
        return !asks && request.measures.isEmpty && request.content.allSatisfy(covered.contains)
    }
}

extension Word {
    var isNumber: Bool { form.utf8.allSatisfy { (48...57).contains($0) } }
}
