import Records

/// Abbreviations in full, where the long form is the same in every sentence.
struct AbbreviationRule: Rule {
    let data: RuleData
    private let entries: [String: Entry]
    private static let mostParts = 4

    private struct Entry: Sendable {
        let long: [String]
        /// After the number one: "1 Woche".
        let singular: [String]
        let onlyBefore: Set<String>
        let onlyAfterNumber: Bool
        let onlyBeforeNumber: Bool
        let onlyBeforeLetter: Bool

        init?(_ record: PackedRecord) {
            let flag = { (key: String) in record[key]?.scalar == "true" }
            // A long form that would have to be inflected is left to readers.
            guard let long = record["to"]?.scalar, !["null", "~", ""].contains(long),
                !flag("inflect"), record["level"]?.scalar != PlainLevel.veryPlain.rawValue
            else { return nil }
            self.long = long.split(separator: " ").map(String.init)
            singular = (record["singular"]?.scalar ?? long).split(separator: " ").map(String.init)
            onlyBefore = Set((record["only_before"]?.items ?? []).compactMap(\.scalar))
            onlyAfterNumber = flag("only_after_number")
            onlyBeforeNumber = flag("only_before_number")
            onlyBeforeLetter = flag("only_before_letter")
        }

        func fits(after previous: Piece?, before next: Piece?) -> Bool {
            if onlyAfterNumber, previous?.kind != .number { return false }
            if onlyBeforeNumber, next?.kind != .number { return false }
            if onlyBeforeLetter, next?.text.unicodeScalars.count != 1 { return false }
            return onlyBefore.isEmpty || onlyBefore.contains(next?.text ?? "")
        }
    }

    /// Those of references: "Abs." → "Absatz".
    private let ofReferences: [String: String]

    init(_ data: RuleData, _ list: PackedRecord?, references: PackedRecord?) {
        self.data = data
        ofReferences = Dictionary(
            uniqueKeysWithValues: (0..<(references?.count ?? 0)).compactMap { index in
                references?[index].scalar.map { (references?.key(index).text ?? "", $0) }
            })
        var entries: [String: Entry] = [:]
        for item in list?.items ?? [] {
            guard let from = item["from"]?.scalar, let entry = Entry(item) else { continue }
            entries[String(from.filter { $0 != " " })] = entry
        }
        self.entries = entries
    }

    func change(_ sentence: Sentence) -> Change? {
        for start in sentence.pieces.indices where sentence.pieces[start].kind != .mark {
            let isReference = sentence.pieces[start].kind == .citation
            let change =
                isReference ? reference(sentence.pieces, start) : change(sentence.pieces, start)
            if let change { return change }
        }
        return nil
    }

    private func reference(_ pieces: [Piece], _ place: Int) -> Change? {
        let words = pieces[place].text.split(separator: " ").map(String.init)
        let long = words.map { ofReferences[$0] ?? $0 }
        guard long != words else { return nil }
        var changed = pieces
        changed[place].text = long.joined(separator: " ")
        return Change(sentences: [changed])
    }

    /// The longest abbreviation that begins at a piece: "i. d. R." has three.
    private func change(_ pieces: [Piece], _ start: Int) -> Change? {
        var text = ""
        var found: (entry: Entry, end: Int)?
        for end in start..<min(start + Self.mostParts, pieces.count) {
            guard pieces[end].isWord || pieces[end].text == "%" else { break }
            text += pieces[end].text
            let isLast = end + 2 == pieces.count && pieces[end + 1].isMark(".")
            if let entry = entries[text] ?? (isLast ? entries[text + "."] : nil),
                entry.fits(
                    after: start > 0 ? pieces[start - 1] : nil,
                    before: end + 1 < pieces.count ? pieces[end + 1] : nil)
            {
                found = (entry, end)
            }
        }
        guard let found else { return nil }
        let isOne = start > 0 && pieces[start - 1].text == "1"
        var words = WordRule.written(
            isOne ? found.entry.singular : found.entry.long, like: pieces[start])
        if start > 0 { words[0].text = (isOne ? found.entry.singular : found.entry.long)[0] }
        return Change(
            sentences: [pieces[..<start] + words + pieces[(found.end + 1)...]].map { Array($0) })
    }
}

/// Number words before units as digits: "acht Wochen" → "8 Wochen".
struct NumberRule: Rule {
    let data: RuleData

    func change(_ sentence: Sentence) -> Change? {
        for place in sentence.pieces.indices.dropLast() {
            guard sentence.pieces[place].isWord,
                let digits = sentence.grammar.numbers[sentence.pieces[place].key],
                sentence.grammar.units.contains(sentence.pieces[place + 1].text)
            else { continue }
            var pieces = sentence.pieces
            pieces[place] = Piece(
                digits, .number, isSpaced: pieces[place].isSpaced, isNew: true)
            return Change(sentences: [pieces])
        }
        return nil
    }
}
