import Foundation
import Records
import TestSupport
import Testing

/// Each folder of `Fixtures/errors` is laid over Musterstadt; what `emma kb check` says then stands
/// in its `expected.txt`. `delete.txt` lists files to take away first, `edits.tsv` what to replace (file,
/// text, new text).
@Suite struct ErrorTests {
    static let cases = Fixture.names(in: "errors")

    @Test(arguments: cases)
    func message(name: String) throws {
        let sources = try Self.laidOver(name)
        let output = try Program.emma.run(
            ["kb", "check", "--notices", "--at", "2026-11-23"]
                + ["--knowledge", Musterstadt.folder(of: sources).path])
        let base = Set(Self.usual)
        let said = output.lines.filter { !base.contains($0) && $0.contains(": ") }
        let expected = Fixture.lines("errors/\(name)/expected.txt")
        #expect(said == expected)
        #expect(output.status == (expected.contains { $0.contains(": Fehler: ") } ? 1 : 0))
    }

    /// What is said of Musterstadt as it is: notices only.
    static let usual: [String] = {
        let sources = try! Musterstadt.copy()
        let output = try! Program.emma.run(
            ["kb", "check", "--notices", "--at", "2026-11-23"]
                + ["--knowledge", Musterstadt.folder(of: sources).path])
        return output.lines
    }()

    @Test func musterstadtHasNoFaults() {
        #expect(Self.usual.filter { $0.contains(": Fehler: ") } == [])
    }

    /// Every code of a fault is shown by at least one case, named like it.
    @Test func everyCodeHasACase() {
        for code in Problem.Code.allCases {
            #expect(
                Self.cases.contains { $0 == code.rawValue || $0.hasPrefix(code.rawValue + "--") },
                "\(code)")
        }
    }

    private static func laidOver(_ name: String) throws -> TemporaryFolder {
        let sources = try Musterstadt.copy()
        let target = Musterstadt.folder(of: sources)
        let origin = Fixture.url("errors/" + name)
        let files = FileManager.default.subpaths(atPath: origin.path) ?? []
        for file in files.contains("delete.txt") ? Fixture.lines("errors/\(name)/delete.txt") : [] {
            try FileManager.default.removeItem(at: target.appendingPathComponent(file))
        }
        for row in files.contains("edits.tsv") ? Fixture.rows("errors/\(name)/edits.tsv") : [] {
            let file = target.appendingPathComponent(row[0])
            let text = try String(contentsOf: file, encoding: .utf8)
            try #require(text.contains(row[1]))
            try sources.write(text.replacing(row[1], with: row[2]).utf8, to: "knowledge/" + row[0])
        }
        for file in files where file.hasSuffix(".yaml") {
            let bytes = try Data(contentsOf: origin.appendingPathComponent(file))
            try sources.write(bytes, to: "knowledge/" + file)
        }
        return sources
    }
}
