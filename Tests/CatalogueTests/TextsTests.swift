import Catalogue
import Records
import TestSupport
import Testing

@Suite struct TextsTests {
    static func texts(_ yaml: String) throws -> Texts {
        KnowledgeCatalogue(try Record.yaml("{texts: \(yaml)}").packed).texts
    }

    @Test func placeholdersAreFilled() throws {
        let texts = try Self.texts("{a: '{day}: {times}, {day}', b: plain, c: '{times}{day}'}")
        #expect(texts["a", ["day": "Mo", "times": "8"]] == "Mo: 8, Mo")
        #expect(texts["b", ["day": "Mo"]] == "plain")
        #expect(texts["c", ["day": "Mo", "times": "8"]] == "8Mo")
        #expect(texts["missing"] == "missing" && !texts.has("missing") && texts.has("b"))
    }
}
