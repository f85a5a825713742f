import Foundation
import TestSupport
import Testing

struct LinearEndToEndTests {
    private let options = ["--knowledge", Here.knowledge, "--at", Here.time]

    @Test(arguments: [["--linear"], []])
    func aPipeIsAConversation(flags: [String]) throws {
        let run = try Program.emma.run(
            flags + options, input: "Angelschein\nUnd was kostet das für Kinder?\n1\n".utf8)
        #expect(run.status == 0)
        #expect(run.err == "")
        #expect(run.out.components(separatedBy: "\nMax:\n").count == 4)
        #expect(!run.out.contains("\u{1b}"))
    }

    @Test func theEndOfInputEndsIt() throws {
        let run = try Program.emma.run(options)
        #expect(run.status == 0)
        #expect(run.out.contains("Programm, kein Mensch"))
    }

    @Test func badBytesAreHarmless() throws {
        let long = String(repeating: "x", count: 1 << 20)
        let marks = "a" + String(repeating: "\u{301}\u{323}", count: 100_000)
        let run = try Program.emma.run(
            options, input: "\u{1b}]0;x\u{7}\n\(marks)\n\(long)\n".utf8)
        #expect(run.status == 0)
        #expect(!run.out.contains("\u{1b}"))
    }

    @Test func framesShowAScriptWithoutATerminal() throws {
        let folder = try TemporaryFolder()
        try folder.write("Angelschein<Enter>\n<F1>\n".utf8, to: "script.keys")
        let run = try Program.emma.run(
            ["frames", folder.path + "/script.keys", "--size", "60x18"] + options)
        #expect(run.status == 0)
        #expect(run.out.components(separatedBy: "60x18 cursor").count == 3)
        #expect(run.out.contains("Sie: Angelschein"))
    }

    @Test(arguments: [
        ["frames", "/nirgends.keys"], ["frames", "/dev/null", "--size", "groß"],
        ["--trace", "/nirgends/x"], ["gibtsnicht"],
    ])
    func wrongArgumentsAreToldInGerman(arguments: [String]) throws {
        let run = try Program.emma.run(arguments + options)
        #expect([2, 3].contains(run.status))
        #expect(run.err.split(separator: "\n").count == 1)
        #expect(!run.err.contains("Error"))
    }

    @Test func damagedKnowledgeIsToldInGerman() throws {
        let folder = try TemporaryFolder()
        try folder.write([1, 2, 3], to: "compiled/0.emma-kb")
        let run = try Program.emma.run(["--knowledge", folder.path])
        #expect(run.status == 3)
        #expect(run.err.contains("beschädigt"))
        #expect(run.out == "")
    }
}
