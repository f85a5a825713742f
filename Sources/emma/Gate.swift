import Catalogue
import GermanText
import Records
import Redaction

/// The head of the path: raw text is cut to its caps, cleaned, and freed of personal data before
/// any other stage sees it.
struct Gate {
    struct Admitted {
        let text: String
        let wasCut: Bool
    }

    private let redactor: Redactor?

    init(_ catalogue: KnowledgeCatalogue) {
        let language = catalogue.root["language"]
        redactor = language?["redaction"].flatMap { rules in
            language?["measures"].map { Redactor(RedactionRules(rules), MeasureWords($0)) }
        }
    }

    func admit(_ raw: String, on day: CivilDate) -> Admitted {
        let clean = Intake().clean(raw)
        let redacted = redactor?.redact(clean.text, on: day)
        return Admitted(text: redacted?.text ?? clean.text, wasCut: clean.wasCut)
    }
}
