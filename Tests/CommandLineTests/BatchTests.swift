import Foundation
import TestSupport
import Testing

/// The contract of `emma ask --batch` (design.md, section 4).
@Suite struct BatchTests {
    static let knowledge = ["--knowledge", Musterstadt.built.folder.path]
    static let fields = [
        "outcome", "service", "aspects", "ranked", "confidence", "text", "understood", "facts",
        "sources", "forms", "options", "micros",
    ]
    static let outcomes = ["answer", "clarify", "smalltalk", "handover", "emergency", "decline"]

    static func run(_ input: String) throws -> Program.Output {
        try Program.emma.run(
            ["ask", "--batch", "--at", "2026-11-23T09:00"] + knowledge, input: input.utf8)
    }

    @Test func oneLineEachInOrderWithTheKeysOfTheContract() throws {
        let questions = [
            "Was kostet es, wenn ich einen Hund anmelden will?", "anmelden", "Hallo", "Es brennt",
            "Xylophon", "Ich will mit einem Menschen sprechen",
        ]
        let input = questions.enumerated().map { BatchInput.line("q\($0)", $1) }.joined(
            separator: "\n")
        let output = try Self.run(input)
        #expect(output.status == 0 && output.err.isEmpty)
        #expect(output.lines.count == questions.count)
        var outcomes: Set<String> = []
        for (number, line) in output.lines.enumerated() {
            let json = try #require(JSONLine(line), "\(line)")
            #expect(json.keys == ["id"] + Self.fields)
            #expect(json["id"] == "q\(number)")
            try expectContract(json.object)
            outcomes.insert(json["outcome"] ?? "")
        }
        #expect(outcomes == Set(Self.outcomes))
    }

    private func expectContract(_ object: [String: Any]) throws {
        #expect(Self.outcomes.contains(try #require(object["outcome"] as? String)))
        #expect(object["service"] is String || object["service"] is NSNull)
        for key in ["aspects", "ranked", "facts", "sources", "forms", "options"] {
            #expect(object[key] is [String], "\(key)")
        }
        #expect((object["ranked"] as? [String])?.count ?? 99 <= 10)
        #expect((object["options"] as? [String])?.count ?? 99 <= 3)
        let options = try #require(object["options"] as? [String])
        #expect(options.isEmpty || object["outcome"] as? String == "clarify")
        let confidence = try #require(object["confidence"] as? Double)
        #expect((0...1).contains(confidence))
        #expect(object["text"] is String && object["understood"] is String)
        #expect(try #require(object["micros"] as? Int) > 0)
    }

    /// The whole line of a simple answer, byte by byte, but for the figures of the ranking.
    @Test func aWholeLine() throws {
        let output = try Self.run(BatchInput.line("q1", "was koscht en angelshcein"))
        let line = JSONLine.withoutMicros(output.lines[0])
            .replacing(
                /"ranked": \["angelschein"[^\]]*\], "confidence": [01]\.[0-9][0-9]/, with: "…")
        #expect(
            line
                == #"{"id": "q1", "outcome": "answer", "service": "angelschein", "aspects": ["cost"], …, "#
                + #""text": "Angelschein in Musterstadt beantragen\nPreis: Der Angelschein kostet in Musterstadt 33 Euro.", "#
                + #""understood": "Gelesen: Angelschein", "facts": ["angelschein/fee"], "#
                + #""sources": ["Gebührensatzung § 4"], "forms": ["antrag-angelschein"], "options": []}"#
        )
    }

    @Test func turnsAreOneConversation() throws {
        let output = try Self.run(
            #"{"id": "d1", "turns": ["Was kostet ein Angelschein?", "und für Kinder?"]}"# + "\n"
                + #"{"id": "d2", "turns": []}"# + "\n"
                + #"{"id": "d3", "text": "und was kostet das?"}"#)
        #expect(output.status == 0)
        let lines = try output.lines.map { try #require(JSONLine($0)) }
        #expect(
            lines.map(\.keys) == [["id", "answers"], ["id", "answers"], ["id"] + Self.fields])
        let answers = try #require(lines[0].object["answers"] as? [[String: Any]])
        #expect(answers.map { $0["service"] as? String } == ["angelschein", "angelschein-kind"])
        for answer in answers { try expectContract(answer) }
        let start = try #require(output.lines[0].range(of: #""answers": ["#)?.upperBound)
        let both = JSONLine.keys(of: String(output.lines[0][start...]))
        #expect(both == Self.fields + Self.fields)
        #expect((lines[1].object["answers"] as? [Any])?.isEmpty == true)
        #expect(lines[2].object["service"] is NSNull, "one line knows nothing of another")
    }

    @Test func atSetsTheTimeOfALine() throws {
        let output = try Self.run(
            ["2026-11-23T09:00", "2026-11-23T12:00", "2026-12-07T09:00"].map {
                BatchInput.line("q", "Ist das Rathaus jetzt offen?", at: $0)
            }.joined(separator: "\n") + "\n" + BatchInput.line("q", "Ist das Rathaus jetzt offen?"))
        let texts = output.lines.compactMap { JSONLine($0)?["text"] }
        #expect(texts.map { $0.contains("Gerade auf") } == [true, false, false, true])
        #expect(texts[2].contains("Mustertag"))
    }

    /// A bad line is answered with an error in its place, and the run goes on and ends with 0.
    @Test func badLinesAreAnsweredAndTheRunGoesOn() throws {
        let bad = [
            "kein JSON", "{", "[]", "null", "7", "\"text\"", "{}", #"{"id": "x"}"#,
            #"{"text": "x"}"#,
            #"{"id": 3, "text": "x"}"#, #"{"id": "x", "text": 3}"#, #"{"id": "x", "turns": "x"}"#,
            #"{"id": "x", "turns": [3]}"#, #"{"id": "x", "text": "y", "at": "gestern"}"#,
            #"{"id": "x", "text": "y", "at": "2026-02-30T10:00"}"#, #"{"id": "x", "text": "a"#,
            #"{"id": "x", "text": "\ud800"}"#, String(repeating: "[", count: 50_000),
        ]
        let good = BatchInput.line("good", "Hallo")
        let output = try Self.run(bad.flatMap { [$0, good] }.joined(separator: "\n"))
        #expect(output.status == 0)
        #expect(output.lines.count == 2 * bad.count)
        for (number, text) in bad.enumerated() where 2 * number + 1 < output.lines.count {
            let error = JSONLine(output.lines[2 * number])
            #expect(error?.keys == ["error"], "\(text.prefix(40))")
            #expect(error?["error"]?.isEmpty == false && error?["error"]?.contains("\n") == false)
            #expect(JSONLine(output.lines[2 * number + 1])?["id"] == "good", "\(text.prefix(40))")
        }
    }

    @Test func endsOfLinesAndOfTheInput() throws {
        let line = BatchInput.line("q", "Hallo")
        for input in [line, line + "\n", line + "\r\n", "\n\n" + line + "\n  \n"] {
            #expect(try Self.run(input).lines.count == 1)
        }
        #expect(try Self.run("").lines.isEmpty)
    }

    /// An answer is written before the next question comes.
    @Test func everyLineIsFlushed() throws {
        let folder = try TemporaryFolder()
        let script = """
            mkfifo in; "$1" ask --batch --knowledge "$2" < in > out & exec 3> in
            printf '{"id": "a", "text": "Hallo"}\\n' >&3
            for i in $(seq 200); do [ -s out ] && break; sleep 0.05; done
            wc -l < out; exec 3>&-; wait
            """
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        let emma = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
            .deletingLastPathComponent().appendingPathComponent("emma").path
        shell.arguments = ["-c", script, "sh", emma, Musterstadt.built.folder.path]
        shell.currentDirectoryURL = folder.url
        let pipe = Pipe()
        shell.standardOutput = pipe
        try shell.run()
        let answer = String(
            decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        shell.waitUntilExit()
        #expect(answer == "1\n")
    }
}
