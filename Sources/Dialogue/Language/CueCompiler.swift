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

    private var entries: [(stems: [String], payload: UInt32)] = []
    private let stemmer = Stemmer()
    private let stopwords: Set<String>

    /// - Parameter stopwords: folded words that count as a cue only in exactly this form.
    package init(stopwords: Set<String>) { self.stopwords = stopwords }

    /// - Parameter group: the rule's group, 0 for terms, nil for what must not occur.
    package mutating func add(_ phrase: String, trigger: Int, group: Int? = 0) {
        let forms = Analyzer.forms(of: phrase)
        guard (1...PhraseTable.longestPhrase).contains(forms.count) else { return }
        let group = group.map(UInt32.init) ?? Self.forbidden
        entries.append((stems(of: forms), UInt32(trigger) << 12 | group))
    }

    /// A lone stop word means only itself: "wegen" is not "weg".
    private func stems(of forms: [String]) -> [String] {
        if forms.count == 1, stopwords.contains(forms[0]) { return [Self.exactly(forms[0])] }
        return forms.map(stemmer.stem)
    }

    static func exactly(_ form: String) -> String { "=" + form }

    package func sections() -> [(name: String, bytes: [UInt8])] {
        PhraseTable.sections(Self.name, entries)
    }
}
