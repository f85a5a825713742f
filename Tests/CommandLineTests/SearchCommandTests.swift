import Foundation
import TestSupport
import Testing

/// The contract of `emma-bench search` (design.md, section 4).
@Suite struct SearchCommandTests {
    static let corpus = """
        {"id": "hund", "title": "Hundesteuer", "text": "<p>Wer einen Hund hält.</p>", "keywords": ["Dackel"]}
        kein JSON
        {"id": "pass", "title": "Reisepass", "text": "Für Reisen.", "keywords": []}
        {"title": "ohne id"}

        {"id": "nur", "title": "Nur ein Titel"}
        """

    private func run(_ corpus: String, _ questions: String) throws -> Program.Output {
        let folder = try TemporaryFolder()
        try folder.write(corpus.utf8, to: "c.jsonl")
        return try Program("emma-bench").run(
            [
                "search", "--corpus", folder.path + "/c.jsonl", "--knowledge",
                KnowledgeSource.folder.path,
            ], input: questions.utf8)
    }

    @Test func oneLineEachInOrder() throws {
        let questions = """
            {"id": "1", "text": "hundesteuer"}
            {"id": "2", "text": "Reisepas"}
            {"id": "3"}
            {"id": "4", "text": "xylophon p"}

            {"id": "5", "text": "ein titel"}
            """
        let output = try run(Self.corpus, questions)
        #expect(output.status == 0)
        let expected = [
            #"{"id": "1", "ranked": ["hund""#, #"{"id": "2", "ranked": ["pass""#, #"{"error": "#,
            #"{"id": "4", "ranked": []"#, #"{"id": "5", "ranked": ["nur""#,
        ]
        #expect(output.lines.count == expected.count)
        for (line, start) in zip(output.lines, expected) {
            #expect(line.hasPrefix(start), "\(line)")
            #expect(line.hasPrefix(#"{"error"#) || line.contains(#", "micros": "#))
        }
    }

    /// A bad line of the corpus is told with its number; the rest is searched.
    @Test func badLinesOfTheCorpusAreTold() throws {
        let output = try run(Self.corpus, "")
        #expect(output.status == 0 && output.out.isEmpty)
        #expect(output.err.contains("line 2") && output.err.contains("line 4"))
        #expect(output.err.split(separator: "\n").count == 2)
    }

    @Test func aMissingCorpusIsAnError() throws {
        let output = try Program("emma-bench").run(["search", "--corpus", "/nowhere.jsonl"])
        #expect(output.status != 0 && output.err.contains("/nowhere.jsonl"))
    }
}
