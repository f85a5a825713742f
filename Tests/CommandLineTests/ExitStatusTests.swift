import Foundation
import TestSupport
import Testing

/// 0 done, 1 a check failed, 2 unusable arguments, 3 unreadable or damaged input; errors are one
/// German line that says what to do.
@Suite struct ExitStatusTests {
    static let question = "Was kostet ein Hund?"

    @Test func doneIsZero() throws {
        let sources = try Musterstadt.copy()
        let folder = Musterstadt.folder(of: sources).path
        #expect(try Program.emma.run(["kb", "build", "--knowledge", folder]).status == 0)
        let commands: [[String]] = [
            ["ask", Self.question] + BatchTests.knowledge,
            ["ask", "--json", Self.question] + BatchTests.knowledge,
            ["ask", "--explain", "Was", "kostet", "ein", "Hund?"] + BatchTests.knowledge,
            ["kb", "stats"] + BatchTests.knowledge,
            ["kb", "stats", "--ids"] + BatchTests.knowledge,
            ["kb", "check", "--at", "2026-11-23", "--knowledge", folder],
            ["kb", "build", "--knowledge", folder], ["evaluate", "--knowledge", folder],
            ["evaluate", "probe", "--misses", "--knowledge", folder], ["--help"],
            ["ask", "--help"],
        ]
        for command in commands {
            let output = try Program.emma.run(command)
            #expect(output.status == 0 && output.err.isEmpty, "\(command): \(output.err)")
            #expect(!output.out.isEmpty)
        }
    }

    @Test func aFailedCheckIsOne() throws {
        let sources = try Musterstadt.copy()
        let folder = Musterstadt.folder(of: sources)
        try sources.write("id: x\n".utf8, to: "knowledge/musterstadt/offices/x.yaml")
        for command in ["check", "build"] {
            let output = try Program.emma.run(["kb", command, "--knowledge", folder.path])
            #expect(output.status == 1 && isOneGermanLine(output.err), "\(command)")
            #expect(output.out.contains("musterstadt/offices/x.yaml:1:1: Fehler: "))
        }
        #expect(
            !FileManager.default.fileExists(atPath: folder.appendingPathComponent("compiled").path))
    }

    @Test func aSuiteBelowItsFloorIsOne() throws {
        let sources = try Musterstadt.copy()
        let folder = Musterstadt.folder(of: sources).path
        try sources.write(
            "{id: s, title: S, floor: 51, questions: [{id: a, ask: Hund abmelden, service: hund-abmelden}, {id: b, ask: Hund abmelden, service: marktstand}]}"
                .utf8,
            to: "knowledge/suites/s.yaml")
        #expect(try Program.emma.run(["kb", "build", "--knowledge", folder]).status == 0)
        let output = try Program.emma.run(["evaluate", "s", "--knowledge", folder])
        #expect(output.status == 1 && isOneGermanLine(output.err))
        try sources.write(
            "{id: s, title: S, floor: 50, questions: [{id: a, ask: Hund abmelden, service: hund-abmelden}, {id: b, ask: Hund abmelden, service: marktstand}]}"
                .utf8,
            to: "knowledge/suites/s.yaml")
        #expect(try Program.emma.run(["evaluate", "s", "--knowledge", folder]).status == 0)
    }

    @Test(
        arguments: [
            ["--nix"], ["nix"], ["ask", "--nix", "x"], ["ask"], ["ask", "x", "--at"],
            ["ask", "x", "--at", "gestern"],
            ["ask", "x", "--at", "2026-02-30T10:00"], ["ask", "x", "--at", ""], ["ask", "-x"],
            ["kb", "nix"],
            ["kb", "stats", "zu", "viel"], ["ask", "--knowledge"], ["ask", "--json=ja", "x"],
            ["evaluate", "--at", "x"], ["nix", "\u{1B}[31mrot"], ["ask", "--zeile\nzwei", "x"],
            ["--\u{202E}"],
            ["ask", "--'anf\"ührung"],
        ] as [[String]])
    func unusableArgumentsAreTwo(arguments: [String]) throws {
        let output = try Program.emma.run(arguments, environment: RealKnowledge.musterstadt)
        #expect(output.status == 2, "\(arguments)")
        #expect(isOneGermanLine(output.err), "\(arguments): \(output.err)")
        #expect(output.out.isEmpty)
    }

    @Test func unreadableInputIsThree() throws {
        let empty = try TemporaryFolder()
        let damaged = try TemporaryFolder()
        try damaged.write([1, 2, 3], to: "compiled/x.emma-kb")
        for command in [
            ["ask", "x"], ["ask", "--batch"], ["kb", "stats"], ["kb", "check"], ["kb", "build"],
            ["evaluate"],
        ] {
            for folder in [empty.path, damaged.path, empty.path + "/missing", "/dev/null", ""] {
                let output = try Program.emma.run(command + ["--knowledge", folder])
                #expect(output.status == 3, "\(command) \(folder): \(output.err)")
                #expect(isOneGermanLine(output.err), "\(command) \(folder): \(output.err)")
                #expect(output.out.isEmpty)
            }
        }
        let suite = try Program.emma.run(
            ["evaluate", "gibtsnicht"], environment: RealKnowledge.musterstadt)
        #expect(suite.status == 3 && isOneGermanLine(suite.err))
    }

    @Test func aFolderThatCannotBeWrittenIsThree() throws {
        let sources = try Musterstadt.copy()
        let folder = Musterstadt.folder(of: sources)
        try sources.write("a file".utf8, to: "knowledge/compiled")
        let output = try Program.emma.run(["kb", "build", "--knowledge", folder.path])
        #expect(output.status == 3 && isOneGermanLine(output.err))
    }

    /// One line, no English of the parser or of the system, nothing that a terminal acts on.
    private func isOneGermanLine(_ text: String) -> Bool {
        guard text.hasSuffix("\n"), text.count(where: \.isNewline) == 1, text.count > 10 else {
            return false
        }
        let english = [
            "Error", "Usage", "See '", "Unknown", "Missing", "unexpected", "Unexpected",
            "The operation",
        ]
        return BadInputTests.isHarmless(String(text.dropLast()))
            && !english.contains(where: text.contains)
    }
}
