import Catalogue
import Dialogue
import KioskApp
import Records

/// Texts that the program asks for and nobody has written.
struct TextCheck {
    let catalogue: KnowledgeCatalogue

    var problems: [Problem] {
        missing(TextKeys.all, from: "texts/de.yaml")
            + missing(ScreenText.allCases.map(\.rawValue), from: "texts/de-screen.yaml")
    }

    private func missing(_ keys: [String], from file: String) -> [Problem] {
        keys.filter { !catalogue.texts.has($0) }.map {
            Problem(.missingText, at: SourcePosition(file: file), [$0])
        }
    }
}
