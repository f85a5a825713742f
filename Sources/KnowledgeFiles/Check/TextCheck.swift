import Catalogue
import Dialogue
import Records

/// Texts that the program asks for and nobody has written.
struct TextCheck {
    let catalogue: KnowledgeCatalogue

    var problems: [Problem] {
        TextKeys.all.filter { !catalogue.texts.has($0) }.map {
            Problem(.missingText, at: SourcePosition(file: "texts/de.yaml"), [$0])
        }
    }
}
