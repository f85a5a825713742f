import Catalogue
import Dialogue
import Records
import Redaction
import Screen

/// The citizens' program: a function from a model and a message to a model, and from a model to a
/// frame. It holds only what stays the same as long as the program runs.
package struct Kiosk: Sendable {
    package let assistant: Assistant
    let gate: Gate
    let suggester: Suggester

    package init(_ file: PackedFile) {
        assistant = Assistant(file)
        gate = Gate(assistant.catalogue)
        suggester = Suggester(file, assistant.catalogue)
    }

    var catalogue: KnowledgeCatalogue { assistant.catalogue }
    var city: City { catalogue.city }
    var texts: Texts { catalogue.texts }
}
