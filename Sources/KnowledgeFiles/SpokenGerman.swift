import Dialogue
import GermanText
import Records

/// Reads what editors wrote as people speak the way a citizen's words are read, so that both meet.
struct SpokenGerman {
    private let variants: Variants
    private let dialect: Dialect
    private let analyzer: Analyzer?
    private let negation: Negation?

    /// - Parameter file: with the sections of variants and dialect.
    /// - Parameter hasWords: whether the vocabulary is in it too.
    init(_ file: PackedFile, hasWords: Bool) {
        variants = Variants(file)
        dialect = Dialect(file)
        analyzer = hasWords ? Analyzer(file) : nil
        negation = hasWords ? Negation(file) : nil
    }

    /// Whether a folded form is only a way to write another word.
    func isVariant(_ form: String) -> Bool { variants.holds(form) }

    func isDialect(_ text: String) -> Bool { dialect.isSpoken(text) }

    /// The words in standard German, folded, without those that a text says are not meant.
    func standard(_ text: String) -> String {
        if let analyzer, let negation, dialect.isSpoken(text) || negation.isIn(text) {
            let words = analyzer.words(of: text)
            let denied = negation.denied(in: words, of: text)
            return words.indices.filter { !denied.contains($0) }.map { words[$0].form }
                .joined(separator: " ")
        }
        return Analyzer.forms(of: text).flatMap { variants.standard(for: $0) ?? [$0] }
            .joined(separator: " ")
    }
}
