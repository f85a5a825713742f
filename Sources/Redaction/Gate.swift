import Catalogue
import GermanText
import Records

/// The head of the path: raw text is cut to its caps, cleaned, and freed of personal data before
/// any other stage sees it.
package struct Gate: Sendable {
    package struct Admitted: Sendable {
        /// What is answered.
        package let text: String
        /// What may be kept.
        package let kept: String
        package let wasCut: Bool
    }

    private let redactor: DecodedOnce<Redactor?>

    package init(_ catalogue: KnowledgeCatalogue) {
        let language = catalogue.root["language"]
        redactor = DecodedOnce {
            language?["redaction"].flatMap { rules in
                language?["measures"].map { Redactor(RedactionRules(rules), MeasureWords($0)) }
            }
        }
    }

    package func admit(_ raw: String, on day: CivilDate) -> Admitted {
        let clean = Intake().clean(raw)
        let redacted = redactor.value?.redact(clean.text, on: day)
        // Without rules nothing may pass: better no answer than a name in the path.
        return Admitted(
            text: redacted?.text ?? "", kept: redacted?.kept ?? "", wasCut: clean.wasCut)
    }
}
