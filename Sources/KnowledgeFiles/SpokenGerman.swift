import GermanText
import Records

/// Reads what editors wrote as people speak the way a citizen's words are read, so that both meet.
struct SpokenGerman {
    private let variants: Variants
    private let dialect: Dialect
    private let analyzer: Analyzer?

    /// - Parameter file: with the sections of variants and dialect.
    /// - Parameter hasWords: whether the vocabulary is in it too.
    init(_ file: PackedFile, hasWords: Bool) {
        variants = Variants(file)
        dialect = Dialect(file)
        analyzer = hasWords ? Analyzer(file) : nil
    }

    /// Whether a folded form is only a way to write another word.
    func isVariant(_ form: String) -> Bool { variants.holds(form) }

    func isDialect(_ text: String) -> Bool { dialect.isSpoken(text) }

    /// The words in standard German, folded.
    func standard(_ text: String) -> String {
        if let analyzer, dialect.isSpoken(text) {
            return analyzer.words(of: text).map(\.form).joined(separator: " ")
        }
        return Analyzer.forms(of: text).flatMap { variants.standard(for: $0) ?? [$0] }
            .joined(separator: " ")
    }
}
