import Records

/// Sentences that explain terms which have to stay, from `plain/glossary/`. They add what the source
/// does not say, so only those are used that hold no number and no cue that the guard counts.
struct Explanations: Sendable {
    struct Entry: Hashable, Sendable {
        let term: String
        let text: String
    }

    /// Over what is explained at the end of a text.
    let heading: String
    private let entries: [String: Entry]
    private static let most = 6

    init(_ terms: PackedRecord?, heading: String, _ isPlain: (String) -> Bool) {
        self.heading = heading
        var entries: [String: Entry] = [:]
        for item in terms?.items ?? [] {
            guard let term = item["term"]?.scalar, let text = item["text"]?.scalar,
                item["protected"]?.scalar == "true", !term.contains(" "), isPlain(text)
            else { continue }
            entries[term] = Entry(term: term, text: text)
        }
        self.entries = entries
    }

    /// What a sentence needs explained, in its order, each term once a text.
    func entries(
        in pieces: [Piece], _ lexicon: Lexicon, explained: inout Set<String>
    ) -> [Entry] {
        pieces.compactMap { piece in
            guard piece.isCapitalised, explained.count < Self.most,
                let entry = entry(piece.text, lexicon), explained.insert(entry.term).inserted
            else { return nil }
            return entry
        }
    }

    private func entry(_ word: String, _ lexicon: Lexicon) -> Entry? {
        if let entry = entries[word] { return entry }
        return lexicon.readings(of: word).lazy.compactMap { reading in
            guard case .noun(let number, _) = reading else { return nil }
            return lexicon.noun(number).flatMap { entries[$0.lemma] }
        }.first
    }
}

extension Explanations.Entry {
    /// The name under which an explanation stands among the changes.
    private static let rule = "erklaerung"

    var change: PlainSentence.Change {
        PlainSentence.Change(rule: Self.rule, before: term, after: text)
    }
}

extension PlainBlock {
    /// A line of its own that the source does not have.
    static func added(_ text: String, _ changes: [PlainSentence.Change], isList: Bool) -> PlainBlock
    {
        let sentence = PlainSentence(
            source: "", output: [text], changes: changes, wasGuarded: false)
        return PlainBlock(breaks: isList ? 1 : 2, marker: isList ? "- " : "", sentences: [sentence])
    }
}
