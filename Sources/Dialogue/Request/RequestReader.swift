import GermanText
import Records

/// Text → request, by the words and phrases of the knowledge base.
package struct RequestReader: Sendable {
    private let analyzer: Analyzer
    private let book: CueBook
    private let measureWords: DecodedOnce<MeasureWords>

    package init(analyzer: Analyzer, book: CueBook, measureWords: DecodedOnce<MeasureWords>) {
        self.analyzer = analyzer
        self.book = book
        self.measureWords = measureWords
    }

    package func read(_ text: String) -> Request {
        let measures = Measures.find(in: text, measureWords.value)
        let marks = RedactionMarks.ranges(in: text)
        let words = analyzer.words(of: text, keeping: measures.map(\.range))
            .filter { word in !marks.contains { $0.overlaps(word.range) } }
        var request = Request(words: units(words))
        request.measures = measures
        let occurrences = occurrences(in: request.words)
        for kind in TermKind.allCases where kind != .rule {
            assign(Self.longest(occurrences.filter { $0.kind == kind }), kind, to: &request)
        }
        addImpliedObjects(to: &request)
        request.age = Self.age(request.measures)
        markContent(&request, measured: request.measures.map(\.range))
        request.rules = firingRules(occurrences, request)
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
    private func occurrences(in words: [Word]) -> [CueBook.Occurrence] {
        let verbs = SeparableVerbs(book: book)
        return book.occurrences(in: words)
            + occurrences(in: verbs.joined(words)).filter { $0.group != nil }
            + occurrences(in: verbs.joined(words, onlyAtClauseEnd: true)).filter { $0.group == nil }
    }

    private func occurrences(in joined: [(word: Word, number: Int)]?) -> [CueBook.Occurrence] {
        guard let joined else { return [] }
        return book.occurrences(in: joined.map(\.word)).map { found in
            let (first, last) = (found.words.lowerBound, found.words.upperBound - 1)
            return CueBook.Occurrence(
                kind: found.kind, index: found.index, group: found.group,
                words: joined[first].number..<(joined[last].number + 1))
        }
    }

    private func assign(
        _ occurrences: [CueBook.Occurrence], _ kind: TermKind, to request: inout Request
    ) {
        let mentions = occurrences.map {
            Request.Mention(id: book.id(kind, $0.index), words: $0.words)
        }
        switch kind {
        case .object: request.objects = mentions
        case .act: request.acts = mentions
        case .circumstance: request.circumstances = mentions
        case .aspect: request.aspects = mentions
        case .office: request.offices = mentions
        case .holiday: request.holidays = mentions
        case .rule: break
        }
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
                    && other.words.lowerBound <= one.words.lowerBound
                    && other.words.upperBound >= one.words.upperBound
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

    private func markContent(_ request: inout Request, measured: [Range<Int>]) {
        let mentions =
            request.objects + request.acts + request.circumstances + request.aspects
            + request.offices + request.holidays
        let taken = Set(mentions.flatMap { Array($0.words) })
        request.content = request.words.indices.filter { index in
            let word = request.words[index]
            let isMeasure = measured.contains { $0.overlaps(word.range) } && !taken.contains(index)
            return !isMeasure && !book.isStopword(word.form) && !word.isNumber
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
        Set(occurrences.flatMap { Array($0.words) })
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
