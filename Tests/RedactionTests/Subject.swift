import Catalogue
import GermanText
import Redaction
import TestSupport

/// What is tested: the redactor with the rules of the repository, on a fixed day.
enum Subject {
    static let words = try! MeasureWords(KnowledgeSource.packed("language/zahlen-und-zeiten.yaml"))
    static let redactor = try! Redactor(
        RedactionRules(KnowledgeSource.packed("language/schwaerzung.yaml")), words)

    static func redact(_ text: String) -> RedactedText {
        redactor.redact(text, on: CivilDate(2026, 11, 22)!)
    }
}
