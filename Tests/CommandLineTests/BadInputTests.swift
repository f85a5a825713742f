import Foundation
import TestSupport
import Testing

/// The bad input of the issue: a harmless answer, quickly, and never a crash.
@Suite struct BadInputTests {
    static let floods: [(name: String, text: String)] = [
        ("empty", ""), ("spaces", String(repeating: " ", count: 5_000)), ("one letter", "x"),
        ("1 MB of one letter", String(repeating: "a", count: 1_000_000)),
        ("1 MB of words", String(repeating: "Ausweis ", count: 125_000)),
        ("1 MB of hyphens", String(repeating: "a-", count: 500_000)),
        ("200,000 combining marks", "a" + String(repeating: "\u{301}", count: 200_000)),
        ("mixed combining marks", "a" + String(repeating: "\u{301}\u{323}\u{315}", count: 70_000)),
        (
            "marks on every letter",
            String(repeating: "u\u{308}\u{301}\u{323}\u{302}\u{304}\u{307}", count: 20_000)
        ),
        ("bidi", "\u{202E}siewsuA\u{202C} \u{2066}Perso\u{2069}\u{200F}"),
        ("zero width", "Per\u{200B}so\u{200D} ver\u{FEFF}loren\u{2060}"),
        (
            "all of Latin and beyond",
            String(String.UnicodeScalarView((0...0x2FFF).compactMap(Unicode.Scalar.init)))
        ),
        ("emoji", String(repeating: "👩‍👩‍👧‍👦🇩🇪", count: 3_000)),
        ("one long word", String(repeating: "personalausweis", count: 500)),
        ("numbers", String(repeating: "9", count: 100_000)),
        ("dots", String(repeating: "1.", count: 4_000)),
        (
            "absurd day",
            "in 9223372036854775807 Wochen, am 99.99.9999, vor 99999999999999999999 Jahren"
        ),
        ("terminal escapes", "\u{1B}[2J\u{1B}]0;x\u{7} Perso \u{9B}31m"),
        ("format strings", "%s%n%d {0} {name} \\(x) ${HOME} `id` $(id) '; DROP TABLE"),
    ]

    /// Nothing that a terminal acts on, nothing that cannot be seen.
    static func isHarmless(_ line: String) -> Bool {
        line.unicodeScalars.allSatisfy { scalar in
            let category = scalar.properties.generalCategory
            return category != .control && category != .format
        }
    }

    /// One process answers them all, each in well under a second also without optimisation.
    @Test func floodsInABatch() throws {
        let input: [UInt8] = Self.floods.flatMap {
            Array(BatchInput.line($0.name, $0.text).utf8) + [10]
        }
        let output = try Program.emma.run(["ask", "--batch"] + RealKnowledge.options, input: input)
        #expect(output.status == 0)
        #expect(output.lines.count == Self.floods.count)
        for (flood, line) in zip(Self.floods, output.lines) {
            let json = try #require(JSONLine(line))
            let micros = json.object["micros"] as? Int ?? .max
            #expect(json["id"] == flood.name && json["text"] != "")
            #expect(micros < 2_000_000, "\(flood.name)")
            #expect(line.utf8.count < 40_000, "\(flood.name)")
            #expect(Self.isHarmless(line), "\(flood.name)")
        }
        #expect(output.seconds < 30)
    }

    /// Bytes that are no UTF-8 are no JSON either: an error for the line, and the run goes on.
    @Test func anyByteInABatch() throws {
        var input: [UInt8] = []
        for byte in UInt8.min...UInt8.max where byte != 10 { input += [byte, byte, 10] }
        for byte in UInt8.min...UInt8.max where byte != 10 {
            input += Array(#"{"id": "b", "text": "a"#.utf8) + [byte] + Array("b\"}\n".utf8)
        }
        input += Array(BatchInput.line("last", "Hallo").utf8)
        let output = try Program.emma.run(["ask", "--batch"] + BatchTests.knowledge, input: input)
        #expect(output.status == 0 && output.err.isEmpty)
        #expect(output.lines.allSatisfy { JSONLine($0) != nil })
        // Blank lines (tab, carriage return, space) are passed over.
        #expect(output.lines.count == 255 - 3 + 255 + 1)
        #expect(JSONLine(output.lines.last ?? "")?["id"] == "last")
    }

    /// As arguments: what the system can hand over at all (no NUL, 128 kB each).
    @Test(arguments: floods.map(\.name).filter { $0 != "all of Latin and beyond" })
    func floodsAsArguments(name: String) throws {
        let text = try #require(Self.floods.first { $0.name == name }).text
        let cut = String(decoding: text.utf8.prefix(120_000), as: UTF8.self)
        for arguments in [["ask", "--", cut], ["ask", "--json", "--explain", "--", cut]] {
            let output = try Program.emma.run(arguments, environment: RealKnowledge.environment)
            #expect(output.status == 0, "\(output.err)")
            #expect(output.err.isEmpty && !output.out.isEmpty)
            #expect(output.seconds < 6)
        }
    }

    @Test func invalidUTF8AsArgument() throws {
        let folder = try TemporaryFolder()
        let script =
            "\"$1\" ask --knowledge \"$2\" -- \"$(printf 'Per\\377so \\300\\257 \\355\\240\\200')\""
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        let emma = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
            .deletingLastPathComponent().appendingPathComponent("emma").path
        shell.arguments = ["-c", script, "sh", emma, Musterstadt.built.folder.path]
        shell.currentDirectoryURL = folder.url
        shell.standardOutput = FileHandle.nullDevice
        try shell.run()
        shell.waitUntilExit()
        #expect(shell.terminationStatus == 0)
    }

    /// A question longer than the caps is cut, and the citizen is told so.
    @Test func aCutIsSaid() throws {
        let long = "Was kostet ein Hund? " + String(repeating: "bla ", count: 1_000)
        let output = try Program.emma.run(
            ["ask", "--", long], environment: RealKnowledge.musterstadt)
        #expect(output.out.contains("Gekürzt."))
        let short = try Program.emma.run(
            ["ask", "Was kostet ein Hund?"], environment: RealKnowledge.musterstadt)
        #expect(!short.out.contains("Gekürzt."))
    }

    /// Personal data reaches neither answer nor explanation.
    @Test func personalDataIsGoneBeforeAnythingElse() throws {
        let secret = "erika.mustermann@example.org"
        let text =
            "Hund anmelden, Mail \(secret), Tel. 069 80651234, IBAN DE89 3704 0044 0532 0130 00"
        for options in [["--explain"], ["--json"]] {
            let output = try Program.emma.run(
                ["ask"] + options + [text], environment: RealKnowledge.musterstadt)
            #expect(output.status == 0)
            for trace in ["erika", "mustermann", "80651234", "3704", "0532"] {
                #expect(!output.out.lowercased().contains(trace), "\(trace)")
            }
        }
    }
}

/// The compiled knowledge base of the repository, as options of a command.
enum RealKnowledge {
    static let options = ["--knowledge", BuiltKnowledge.real.folder.path]
    static let environment = ["EMMA_KNOWLEDGE": BuiltKnowledge.real.folder.path]
    static let musterstadt = ["EMMA_KNOWLEDGE": Musterstadt.built.folder.path]
}
