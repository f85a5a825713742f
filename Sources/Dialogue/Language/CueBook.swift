import Catalogue
import GermanText
import Records

/// Finds the terms and rules whose words occur in a text. A view over the compiled file.
package struct CueBook: Sendable {
    private let table: PhraseTable
    private let gaps: GapTable
    private let root: PackedRecord
    private let stopwords: PackedTable
    private let starts: [Int]

    package init(_ file: PackedFile, _ catalogue: KnowledgeCatalogue) {
        table = PhraseTable(file, name: CueCompiler.name)
        gaps = GapTable(file, name: CueCompiler.name)
        root = catalogue.root
        stopwords = PackedTable(file["language/stopwords"])
        starts = Self.starts(in: catalogue.root)
    }

    /// The number of the first trigger of each kind, and of the end.
    package static func starts(in root: PackedRecord) -> [Int] {
        TermKind.allCases.reduce(into: [0]) { starts, kind in
            starts.append((starts.last ?? 0) + (records(of: kind, in: root)?.count ?? 0))
        }
    }

    /// Where the records of a kind stand in the compiled tree, a map by id.
    package static func records(of kind: TermKind, in root: PackedRecord) -> PackedRecord? {
        switch kind {
        case .object: root["language"]?["objects"]
        case .act: root["language"]?["acts"]
        case .circumstance: root["language"]?["circumstances"]
        case .aspect: root["language"]?["aspects"]
        case .office: root["offices"]
        case .holiday: root["holidays"]
        case .rule: root["dialogue"]
        }
    }

    package func isStopword(_ form: String) -> Bool { stopwords.contains(form) }

    func term(_ kind: TermKind, _ index: Int) -> PackedRecord? {
        Self.records(of: kind, in: root)?[index]
    }

    func id(_ kind: TermKind, _ index: Int) -> String {
        Self.records(of: kind, in: root)?.key(index).text ?? ""
    }

    func index(_ kind: TermKind, _ id: String) -> Int? {
        Self.records(of: kind, in: root)?.index(of: id)
    }

    /// Whether a word belongs to any phrase.
    func uses(_ word: Word) -> Bool { uses(stem: word.stem) || isExactCue(word) }

    private func isExactCue(_ word: Word) -> Bool {
        isStopword(word.form) && uses(stem: CueCompiler.exactly(word.form))
    }

    func uses(stem: String) -> Bool { table.uses(stem: stem) || gaps.uses(stem: stem) }

    /// A phrase that occurs, with what it stands for.
    struct Occurrence {
        let kind: TermKind
        let index: Int
        /// The rule's group; nil for a phrase that must not occur.
        let group: Int?
        /// Which words of the text, by number, in ascending order.
        let words: [Int]

        /// Counts only where no other term of its kind is named.
        var isWeak: Bool { kind != .rule && group == CueCompiler.weak }
    }

    /// - Parameter sentences: the number of the sentence of each word.
    func occurrences(in words: [Word], sentences: [Int]) -> [Occurrence] {
        let alone = words.map { isStopword($0.form) ? CueCompiler.exactly($0.form) : nil }
        let apart = gaps.matches(in: words.map(\.stem), alone: alone, sentences: sentences)
        return unbroken(words)
            + apart.map { occurrence(Array($0.words), $0.payload) }
    }

    private func unbroken(_ words: [Word]) -> [Occurrence] {
        let phrases = table.matches(in: words.map(\.stem)).filter { match in
            match.words.count > 1 || !isStopword(words[match.words.lowerBound].form)
        }
        let exact = words.indices.flatMap { index in
            isStopword(words[index].form)
                ? table.matches(in: [CueCompiler.exactly(words[index].form)]).map {
                    PhraseTable.Match(words: index..<(index + 1), payload: $0.payload)
                } : []
        }
        return (phrases + exact).map { occurrence(Array($0.words), $0.payload) }
    }

    private func occurrence(_ words: [Int], _ payload: UInt32) -> Occurrence {
        let trigger = Int(payload >> 12)
        let group = payload & 0xFFF
        let kind = TermKind.allCases.last { starts[$0.rawValue] <= trigger } ?? .rule
        return Occurrence(
            kind: kind, index: trigger - starts[kind.rawValue],
            group: group == CueCompiler.forbidden ? nil : Int(group), words: words)
    }
}
