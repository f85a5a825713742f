import Foundation
import TestSupport
import Testing

struct LinearEndToEndTests {
    private let options = ["--knowledge", Program.knowledge, "--at", Program.time]

    @Test(arguments: [["--linear"], []])
    func aPipeIsAConversation(flags: [String]) throws {
        let run = try Program.run(
            flags + options, input: "Angelschein\nUnd was kostet das für Kinder?\n1\n")
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(run.output.components(separatedBy: "\nMax:\n").count == 4)
        #expect(!run.output.contains("\u{1b}"))
    }

    @Test func theEndOfInputEndsIt() throws {
        let run = try Program.run(options)
        #expect(run.status == 0)
        #expect(run.output.contains("Programm, kein Mensch"))
    }

    @Test func badBytesAreHarmless() throws {
        let marks = "a" + String(repeating: "\u{301}\u{323}", count: 100_000)
        let run = try Program.run(
            options, input: "\u{1b}]0;x\u{7}\n\(marks)\n\(String(repeating: "x", count: 1 << 20))\n"
        )
        #expect(run.status == 0)
        #expect(!run.output.contains("\u{1b}"))
    }

    @Test func framesShowAScriptWithoutATerminal() throws {
        let folder = try TemporaryFolder()
        try folder.write("Angelschein<Enter>\n<F1>\n".utf8, to: "script.keys")
        let run = try Program.run(
            ["frames", folder.path + "/script.keys", "--size", "60x18"] + options)
        #expect(run.status == 0)
        #expect(run.output.components(separatedBy: "60x18 cursor").count == 3)
        #expect(run.output.contains("Sie: Angelschein"))
    }

    @Test(arguments: [
        ["frames", "/nirgends.keys"], ["frames", "/dev/null", "--size", "groß"],
        ["--trace", "/nirgends/x"], ["gibtsnicht"],
    ])
    func wrongArgumentsAreToldInGerman(arguments: [String]) throws {
        let run = try Program.run(arguments + options)
        #expect([2, 3].contains(run.status))
        #expect(run.errors.split(separator: "\n").count == 1)
        #expect(!run.errors.contains("Error"))
    }

    @Test func damagedKnowledgeIsToldInGerman() throws {
        let folder = try TemporaryFolder()
        try folder.write([1, 2, 3], to: "compiled/0.emma-kb")
        let run = try Program.run(["--knowledge", folder.path])
        #expect(run.status == 3)
        #expect(run.errors.contains("beschädigt"))
        #expect(run.output == "")
    }
}
