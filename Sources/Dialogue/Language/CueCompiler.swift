import GermanText
import Records

/// Lays all words and phrases that mean something out as one table.
///
/// A trigger is a term or a rule, numbered by kind and then by id; a phrase carries the numbers of
/// the triggers that it belongs to, for rules also the group.
package struct CueCompiler {
    package static let name = "cues"
    /// The group of phrases that must not occur.
    static let forbidden: UInt32 = 0xFFF

    /// The group of a term's phrases that count only where no other term of the kind is named.
    package static let weak = 1

    private var entries: [(stems: [String], payload: UInt32)] = []
    private var gapped: [(parts: [[[String]]], payload: UInt32)] = []
    private let stemmer = Stemmer()
    private let stopwords: Set<String>

    /// - Parameter stopwords: folded words that count as a cue only in exactly this form.
    package init(stopwords: Set<String>) { self.stopwords = stopwords }

    /// - Parameter group: the rule's group, 0 for terms, nil for what must not occur.
    package mutating func add(_ phrase: String, trigger: Int, group: Int? = 0) {
        guard let stems = stems(of: phrase) else { return }
        let group = group.map(UInt32.init) ?? Self.forbidden
        entries.append((stems, UInt32(trigger) << 12 | group))
    }

    /// Words that stand in this order with others between them.
    ///
    /// - Parameter parts: of each list one phrase.
    package mutating func add(apart parts: [[String]], trigger: Int, group: Int = 0) {
        guard (2...GapTable.mostParts).contains(parts.count) else { return }
        gapped.append(
            (parts.map { $0.compactMap(stems) }, UInt32(trigger) << 12 | UInt32(group)))
    }

    private func stems(of phrase: String) -> [String]? {
        let forms = Analyzer.forms(of: phrase)
        return (1...PhraseTable.longestPhrase).contains(forms.count) ? stems(of: forms) : nil
    }

    /// A lone stop word means only itself: "wegen" is not "weg".
    private func stems(of forms: [String]) -> [String] {
        if forms.count == 1, stopwords.contains(forms[0]) { return [Self.exactly(forms[0])] }
        return forms.map(stemmer.stem)
    }

    static func exactly(_ form: String) -> String { "=" + form }

    package func sections() -> [(name: String, bytes: [UInt8])] {
        PhraseTable.sections(Self.name, entries) + GapTable.sections(Self.name, gapped)
    }
}
