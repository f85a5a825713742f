import GermanText
import Search

/// The words of a question as an engine without German gets them: small letters, no stop words.
enum PlainWords {
    static func of(_ text: String, _ language: SearchLanguage) -> [String] {
        Analyzer.forms(of: text).filter { !language.stopwords.contains($0) }
    }
}
