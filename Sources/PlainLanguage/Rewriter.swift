import GermanText
import Records

/// Officialese → plain German: deterministic, every change traceable, every fact kept.
package struct Rewriter: Sendable {
    private let abbreviations: Abbreviations
    fileprivate let spans: SpanRules
    fileprivate let reader: FactReader
    fileprivate let lexicon: Lexicon
    fileprivate let book: RuleBook

    fileprivate static let mostSteps = 40

    /// - Parameter abbreviations: those of `language/abkuerzungen.yaml`.
    package init(_ file: PackedFile, abbreviations: Abbreviations) {
        let root = PackedRecord(root: file[PlainCompiler.dataSection])
        self.abbreviations = abbreviations
        lexicon = Lexicon(file, root)
        spans = SpanRules(root["grammar"])
        reader = FactReader(root["grammar"], numbers: lexicon.grammar.numbers)
        book = RuleBook(root, lexicon, reader)
        let texts = PackedRecord(root: file["records"])["texts"]
        let facts = FactGuard.Reading(reader: reader, spans: spans)
        explanations = Explanations(
            root["terms"], heading: texts?["plain.explanations"]?.scalar ?? "", facts.isFree)
        let agents = root["agents"]
        provenance = Provenance(
            agents: (0..<(agents?.count ?? 0)).map { agents?.key($0).text ?? "" })
    }

    private let provenance: Provenance
    private let explanations: Explanations
    fileprivate var guardian: FactGuard {
        FactGuard(reader: reader, lexicon: lexicon, provenance: provenance)
    }

    // MARK: Texts

    /// The same, with what has to stay explained: at the end, or after the sentence.
    package func explain(_ text: String, level: PlainLevel) -> PlainText {
        let plain = rewrite(text, level: level)
        guard !plain.warnings.contains(where: ["foreign", "capitals"].contains),
            !text.contains(explanations.heading)
        else { return plain }
        return level == .plain ? explainedAtEnd(plain) : explainedInPlace(plain, text)
    }

    private func entries(
        _ sentence: PlainSentence, _ explained: inout Set<String>
    ) -> [Explanations.Entry] {
        let pieces = sentence.output.flatMap(PieceReader(spans: spans).pieces)
        return explanations.entries(in: pieces, lexicon, explained: &explained)
    }

    private func explainedAtEnd(_ plain: PlainText) -> PlainText {
        var explained: Set<String> = []
        let found = plain.sentences.flatMap { entries($0, &explained) }
        guard !found.isEmpty else { return plain }
        return plain.with(
            plain.blocks + [.added(explanations.heading, [], isList: false)]
                + found.map { .added($0.text, [$0.change], isList: true) })
    }

    private func explainedInPlace(_ plain: PlainText, _ text: String) -> PlainText {
        var explained: Set<String> = []
        return plain.with(
            plain.blocks.map { block in
                let sentences = block.sentences.map { sentence in
                    let found = entries(sentence, &explained).filter { !text.contains($0.text) }
                    return found.isEmpty ? sentence : sentence.with(found)
                }
                return PlainBlock(
                    breaks: block.breaks, marker: block.marker, sentences: sentences)
            })
    }

    package func rewrite(_ text: String, level: PlainLevel) -> PlainText {
        let source = Markup.isMarkup(text) ? Markup.text(of: text) : text
        let obstacle = obstacle(source)
        var before = Readability()
        var after = Readability()
        var isKept = true
        let joiners = lexicon.grammar.joiners
        let blocks = BlockReader(joiners: joiners).blocks(of: source).map { block in
            let sentences = sentences(of: block.text).map { sentence in
                let result =
                    obstacle == nil
                    ? rewrite(sentence: sentence, level: level) : .unchanged(sentence)
                before.add(sentence: result.source)
                after.add(lines: result.output)
                isKept = isKept && holds(result)
                return result
            }
            return PlainBlock(breaks: block.breaks, marker: block.marker, sentences: sentences)
        }
        var warnings = [obstacle].compactMap(\.self)
        if source.unicodeScalars.contains("\u{FFFD}") { warnings.append("broken") }
        if blocks.contains(where: { $0.sentences.contains(where: \.wasGuarded) }) {
            warnings.append("undone")
        }
        return PlainText(
            blocks: blocks, isKept: isKept, warnings: warnings, before: before, after: after,
            level: level)
    }

    /// Why a text is left as it is, as a key of messages; nil for German in mixed case.
    private func obstacle(_ source: String) -> String? {
        let words = PieceReader(spans: spans).pieces(of: String(source.prefix(Self.sample)))
            .filter { $0.kind == .word }
        guard words.count >= Self.fewestWords else { return nil }
        let known = words.count { piece in
            !lexicon.classes(piece.key).isEmpty || !lexicon.readings(of: piece.text).isEmpty
        }
        if known * 3 < words.count { return "foreign" }
        let capitals = words.count { $0.text == $0.text.uppercased() && $0.text.utf8.count > 1 }
        return capitals * 2 > words.count ? "capitals" : nil
    }

    /// How much of a text is looked at to tell its language.
    private static let sample = 4_000

    /// Fewer words tell nothing of the language of a text.
    private static let fewestWords = 6

    /// A second, independent look: what is output is read again from its text.
    private func holds(_ sentence: PlainSentence) -> Bool {
        if sentence.changes.isEmpty { return sentence.output == [sentence.source] }
        let read = PieceReader(spans: spans)
        let before = read.pieces(of: sentence.source)
        let after = sentence.output.flatMap(read.pieces)
        return reader.numbers(in: before) == reader.numbers(in: after)
    }

    private func sentences(of text: String) -> [String] {
        let bytes = Array(text.utf8)
        return Sentences.ranges(of: text, abbreviations).map { range in
            String(decoding: bytes[range], as: UTF8.self)
        }
    }

    // MARK: Sentences

    package func rewrite(sentence source: String, level: PlainLevel) -> PlainSentence {
        let pieces = PieceReader(spans: spans).pieces(of: source)
        var run = Run(rules: book.rules(for: level), guardian: guardian, lexicon: lexicon)
        let result = run.rewrite(pieces, steps: Self.mostSteps)
        guard !run.changes.isEmpty else {
            let same = pieces.text == source ? source : source
            return PlainSentence(
                source: source, output: [same], changes: [], wasGuarded: run.wasGuarded)
        }
        return PlainSentence(
            source: source, output: result.map(\.text), changes: run.changes,
            wasGuarded: run.wasGuarded)
    }
}

// MARK: Checks

extension Rewriter {
    /// What one rule alone makes of a sentence; nil where it does nothing.
    package func apply(_ rule: String, to source: String) -> String? {
        apply(book.rules(for: .veryPlain).filter { $0.data.id == rule }, to: source)
    }

    /// What one entry of the table of words makes of a sentence; nil where it does nothing.
    package func apply(word record: PackedRecord, to source: String) -> String? {
        guard let entry = WordEntry(record) else { return nil }
        let data = book.rules(for: .veryPlain).first { $0 is WordRule }?.data
        guard let data else { return nil }
        return apply([WordRule(data, [entry], lexicon)], to: source)
    }

    private func apply(_ rules: [any Rule], to source: String) -> String? {
        let pieces = PieceReader(spans: spans).pieces(of: source)
        var run = Run(rules: rules, guardian: guardian, lexicon: lexicon)
        let result = run.rewrite(pieces, steps: Self.mostSteps)
        return run.changes.isEmpty ? nil : result.map(\.text).joined(separator: " ")
    }

    /// Whether a replacement keeps what the guard counts.
    package func keepsCues(word record: PackedRecord) -> Bool {
        WordEntry(record).map { WordRule.keepsCues($0, reader) } ?? false
    }
}

/// The rules at work on one sentence: each fires until none fits; what the guard refuses is undone.
private struct Run {
    let rules: [any Rule]
    let guardian: FactGuard
    let lexicon: Lexicon
    private(set) var changes: [PlainSentence.Change] = []
    private(set) var wasGuarded = false

    init(rules: [any Rule], guardian: FactGuard, lexicon: Lexicon) {
        self.rules = rules
        self.guardian = guardian
        self.lexicon = lexicon
    }

    mutating func rewrite(_ pieces: [Piece], steps: Int) -> [[Piece]] {
        var sentence = Sentence(pieces, lexicon)
        var place = 0
        var left = steps
        while place < rules.count, left > 0 {
            guard let change = rules[place].change(sentence), differs(change, sentence.pieces)
            else {
                place += 1
                continue
            }
            left -= 1
            let fault =
                guardian.fault(
                    before: sentence.pieces, after: change.sentences, ledger: change.ledger)
                ?? (rules[place].data.isLexical
                    ? nil
                    : guardian.strangeness(
                        before: sentence.pieces, after: change.sentences,
                        vocabulary: rules[place].data.vocabulary))
            guard fault == nil else {
                wasGuarded = true
                place += 1
                continue
            }
            note(rules[place].data.id, sentence.pieces, change.sentences)
            if change.sentences.count > 1 {
                return change.sentences.flatMap { rewrite($0, steps: left / 2) }
            }
            sentence = Sentence(change.sentences[0], lexicon)
        }
        return [sentence.pieces]
    }

    private func differs(_ change: Change, _ pieces: [Piece]) -> Bool {
        change.sentences.count > 1 || change.sentences.first.map { $0.text != pieces.text } ?? false
    }

    /// Only what differs: the words that both sides begin and end with are left out.
    private mutating func note(_ rule: String, _ before: [Piece], _ after: [[Piece]]) {
        let text = after.map(\.text).joined(separator: " ")
        let (old, new) = Difference.of(before.text, text)
        changes.append(PlainSentence.Change(rule: rule, before: old, after: new))
    }
}

/// The words in which two texts differ, without what they begin and end with alike.
enum Difference {
    static func of(_ before: String, _ after: String) -> (String, String) {
        let old = before.split(separator: " ")
        let new = after.split(separator: " ")
        let most = min(old.count, new.count)
        var head = 0
        while head < most, old[head] == new[head] { head += 1 }
        var tail = 0
        while tail < most - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] {
            tail += 1
        }
        let join = { (words: [Substring]) in
            words[head..<(words.count - tail)].joined(separator: " ")
        }
        return (join(old), join(new))
    }
}
