import Foundation
import TestSupport
import Testing

/// The same question gives the same bytes in every process, locale and time zone.
@Suite struct SameBytesTests {
    static let questions: [String] = Fixture.lines("questions.txt")

    static func answers(_ environment: [String: String], _ options: [String] = []) throws
        -> [String]
    {
        let input = BatchInput.lines(questions.enumerated().map { ("q\($0)", $1) })
        let output = try Program.emma.run(
            ["ask", "--batch", "--at", "2026-11-23T10:00"] + RealKnowledge.options, input: input,
            environment: environment)
        #expect(output.status == 0)
        return output.lines.map(JSONLine.withoutMicros)
    }

    @Test func inTwentyProcesses() throws {
        let zones = ["UTC", "Europe/Berlin", "Pacific/Kiritimati", "America/New_York", ":nonsense"]
        let locales = ["C", "C.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8", "nonsense"]
        let first = try Self.answers([:])
        #expect(first.count == Self.questions.count && Self.questions.count >= 30)
        for run in 0..<20 {
            var environment = [
                "TZ": zones[run % 5], "LC_ALL": locales[run / 5 % 5], "LANG": locales[run % 5],
            ]
            if run % 7 == 6 { environment["SWIFT_DETERMINISTIC_HASHING"] = "1" }
            #expect(try Self.answers(environment) == first, "\(environment)")
        }
    }

    /// The compiled file as well: order of sections, tables and postings.
    @Test func theCompiledFileToo() throws {
        var files: Set<[UInt8]> = []
        for _ in 0..<4 {
            let sources = try Musterstadt.copy()
            let folder = Musterstadt.folder(of: sources)
            #expect(try Program.emma.run(["kb", "build", "--knowledge", folder.path]).status == 0)
            let compiled = folder.appendingPathComponent("compiled")
            let names = try FileManager.default.contentsOfDirectory(atPath: compiled.path)
            #expect(names.count == 1)
            files.insert(Array(try Data(contentsOf: compiled.appendingPathComponent(names[0]))))
        }
        #expect(files == [Musterstadt.built.bytes])
    }

    /// The batch and single questions go the same way.
    @Test func batchAndSingleQuestionAgree() throws {
        let text = "was koscht en angelshcein"
        let single = try Program.emma.run(
            ["ask", "--json", "--at", "2026-11-23T09:00", text] + BatchTests.knowledge)
        let batch = try BatchTests.run(BatchInput.line("q", text))
        let withID = JSONLine.withoutMicros(batch.lines[0])
        #expect(
            JSONLine.withoutMicros(single.lines[0]) == withID.replacing(#""id": "q", "#, with: ""))
    }
}
