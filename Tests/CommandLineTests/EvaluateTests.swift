import Foundation
import TestSupport
import Testing

/// `emma evaluate`: figures, faults, floors, the accepted run, new questions.
@Suite struct EvaluateTests {
    /// A copy of the tiny city with its compiled file.
    private struct City {
        let copy: TemporaryFolder
        var folder: URL { Musterstadt.folder(of: copy) }
        var suites: URL { folder.appendingPathComponent("suites") }

        init() throws {
            copy = try Musterstadt.copy()
            #expect(try Program.emma.run(["kb", "build", "--knowledge", folder.path]).status == 0)
        }

        func evaluate(_ arguments: String...) throws -> Program.Output {
            try Program.emma.run(["evaluate", "--knowledge", folder.path] + arguments)
        }

        func write(_ text: String, to name: String) throws {
            try text.write(
                to: suites.appendingPathComponent(name), atomically: true, encoding: .utf8)
        }

        func read(_ name: String) throws -> String {
            try String(contentsOf: suites.appendingPathComponent(name), encoding: .utf8)
        }
    }

    @Test func aSuiteAboveItsFloorEndsWithZero() throws {
        let output = try City().evaluate()
        #expect(output.status == 0 && output.err.isEmpty)
        #expect(output.out.contains("100,0 % (34,2–100,0 %)  2 von 2"))
    }

    @Test func aSuiteBelowItsFloorEndsWithOne() throws {
        let city = try City()
        try city.write(
            """
            id: schwer
            title: Schwer
            floor: 60
            questions:
              - {id: s1, ask: "Angelschein", service: hund-anmelden}
              - {id: s2, ask: "Angelschein", service: angelschein}
            """, to: "schwer.yaml")
        let output = try city.evaluate("schwer")
        #expect(output.status == 1 && output.err.split(separator: "\n").count == 1)
        #expect(output.out.contains("s1 „Angelschein“"))
    }

    /// All faults of all suites, each with its place, and nothing is run.
    @Test func allFaultsAreNamed() throws {
        let city = try City()
        try city.write(
            """
            id: krumm
            title: Krumm
            questions:
              - {id: k1, ask: "", service: hund-anmelden}
              - {id: k1, ask: "Hund", service: gibt-es-nicht, aspects: [preis]}
              - {id: k2, ask: "Hund", outcom: answer}
            """, to: "krumm.yaml")
        try city.write("id: leer\ntitle: Leer\n", to: "leer.yaml")
        let output = try city.evaluate()
        #expect(output.status == 3)
        let places = output.lines.map { $0.prefix { $0 != " " } }
        #expect(
            places.contains("suites/krumm.yaml:4:19:") && places.contains("suites/leer.yaml:1:1:"))
        #expect(output.lines.count { $0.hasPrefix("suites/krumm.yaml:5:") } == 3)
        #expect(output.lines.count { $0.hasPrefix("suites/krumm.yaml:6:") } == 1)
    }

    @Test func theAcceptedRunIsComparedWith() throws {
        let city = try City()
        let questions = { (service: String) in
            """
            id: probe
            title: Probe
            questions:
              - {id: p1, ask: "Angelschein", service: \(service)}
            """
        }
        try city.write(questions("angelschein"), to: "probe.yaml")
        #expect(try city.evaluate("--accept").status == 0)
        let accepted = try city.read("angenommen.json")
        #expect(accepted == "{\n\"probe\": {\"count\": 1, \"wrong\": []}\n}\n")
        #expect(try city.evaluate().out.contains("unverändert"))
        try city.write(questions("hund-anmelden"), to: "probe.yaml")
        #expect(try city.evaluate().out.contains("schlechter: p1"))
    }

    @Test func reportsAreWrittenAsMarkdownAndJSON() throws {
        let city = try City()
        let file = city.copy.path + "/bericht.md"
        let output = try city.evaluate("--json", "--markdown", file)
        let object = try JSONSerialization.jsonObject(with: Data(output.out.utf8))
        let suites = (object as? [String: [[String: Any]]])?["suites"]
        #expect(suites?.first?["suite"] as? String == "probe")
        #expect(try String(contentsOfFile: file, encoding: .utf8).contains("| richtig | 100,0 %"))
        #expect(try city.evaluate("--markdown", "/nowhere/x.md").status == 3)
    }

    @Test func aQuestionIsAddedAndNothingElseTouched() throws {
        let city = try City()
        let before = try city.read("probe.yaml")
        let output = try city.evaluate(
            "--add", "Wo melde ich \"Bello\" \\ an?", "--service", "hund-anmelden", "--aspect",
            "where")
        #expect(output.status == 0)
        let after = try city.read("probe.yaml")
        #expect(
            after == before
                + "  - {id: p3, ask: \"Wo melde ich \\\"Bello\\\" \\\\ an?\", service: hund-anmelden, aspects: [where]}\n"
        )
        #expect(try city.evaluate().out.contains("(3 Fragen)"))
    }

    @Test(arguments: [
        (["--add", "Hund?"], 2), (["--add", " ", "--service", "hund-anmelden"], 2),
        (["--add", "Hund?", "--service", "nichts"], 2),
        (["--add", "Hund?", "--service", "hund-anmelden", "--aspect", "preis"], 2),
        (["--add", "Hund?", "--outcome", "nichts"], 2),
        (["--add", "Hund?", "--service", "hund-anmelden", "--suite", "nichts"], 2),
        (["--add", "Angelschein für mein Kind", "--service", "angelschein-kind"], 1),
    ])
    func anUnusableQuestionIsRefused(arguments: [String], status: Int) throws {
        let city = try City()
        let before = try city.read("probe.yaml")
        let output = try Program.emma.run(
            ["evaluate", "--knowledge", city.folder.path] + arguments)
        #expect(Int(output.status) == status && output.err.split(separator: "\n").count == 1)
        #expect(try city.read("probe.yaml") == before)
    }
}
