import Foundation
import TestSupport
import Testing

/// `emma forms` (design.md, section 4).
@Suite struct FormsTests {
    private static func run(_ arguments: [String], _ input: String = "") throws -> Program.Output {
        try Program.emma.run(
            ["forms"] + arguments + ["--at", "2026-11-23T09:00"] + BatchTests.knowledge,
            input: input.utf8)
    }

    @Test func theBestFormIsToldInFull() throws {
        let output = try Self.run(["Antrag", "zum", "Angeln"])
        #expect(
            output.lines == [
                "Antrag auf einen Angelschein", "Zweck: Damit beantragen Sie den Angelschein.",
                "Unterschrift: die antragstellende Person.", "Dazu: Zeugnis der Prüfung", "Woher:",
                "- Es liegt im Rathaus aus.", "- musterland.test/angeln", "Felder:",
                "- Tag der Prüfung: Der Tag steht auf dem Zeugnis.",
                "- Nachname: Schreiben Sie ihn wie im Ausweis.",
            ])
    }

    @Test func nothingFoundIsSaid() throws {
        #expect(try Self.run(["Xylophon"]).lines == ["Kein Formular."])
        #expect(
            try Self.run(["--json", "Xylophon"]).out.hasPrefix("{\"ranked\": [], \"micros\": "))
    }

    @Test func batchAnswersEveryLineInOrder() throws {
        let lines = [
            BatchInput.line("a", "Angelschein"), "kein JSON", BatchInput.line("b", ""),
            "{\"id\": 1}",
            "{\"id\": \"c\", \"turns\": [\"x\"]}", BatchInput.line("d", "angelshcein beantragen"),
        ]
        let output = try Self.run(["--batch"], lines.joined(separator: "\n"))
        #expect(output.status == 0 && output.err.isEmpty)
        let read = try output.lines.map { try #require(JSONLine($0)) }
        #expect(read.count == 6)
        #expect(
            [0, 2, 5].map { read[$0].keys }
                == .init(repeating: ["id", "ranked", "micros"], count: 3))
        #expect([1, 3, 4].allSatisfy { read[$0].keys == ["error"] })
        #expect(read[0].object["ranked"] as? [String] == ["antrag-angelschein"])
        #expect(read[2].object["ranked"] as? [String] == [])
        #expect(read[5].object["ranked"] as? [String] == ["antrag-angelschein"])
    }

    @Test func withoutASearchItSaysWhatToDo() throws {
        let output = try Self.run([])
        #expect(output.status == 2 && output.err.contains("emma forms"))
    }
}
