import Catalogue
import Foundation
import TestSupport
import Testing

/// `kb new`, `kb diff`, `kb stats`: what editors use beside `kb check`.
@Suite struct EditorCommandsTests {
    private static let new = [
        "kb", "new", "hund-fuettern", "--area", "natur", "--title", "Hund: füttern, 'artgerecht'",
    ]

    private func knowledge(_ copy: TemporaryFolder) -> [String] {
        ["--knowledge", Musterstadt.folder(of: copy).path]
    }

    private func content(_ path: String, _ copy: TemporaryFolder) throws -> String {
        try String(
            contentsOf: Musterstadt.folder(of: copy).appendingPathComponent(path), encoding: .utf8)
    }

    // MARK: kb new

    /// The file asks for every module; until it is answered the check names what is missing.
    @Test func aNewServiceAsksForEverything() throws {
        let copy = try Musterstadt.copy()
        let output = try Program.emma.run(Self.new + knowledge(copy))
        #expect(output.status == 0 && output.out.contains("hund-fuettern.yaml"))
        let text = try content("land/services/natur/hund-fuettern.yaml", copy)
        for module in Module.allCases where module != .documents {
            #expect(text.contains("module: \(module.rawValue)\n"), "\(module)")
        }
        let check = try Program.emma.run(["kb", "check"] + knowledge(copy))
        #expect(check.status == 1)
        for key in ["object", "act", "says", "facts", "office"] {
            #expect(check.out.contains("hund-fuettern.yaml:3:1: Fehler: Es fehlt „\(key)“."))
        }
    }

    /// Whoever takes the marks away and fills the gaps has a service without faults.
    @Test func theTemplateIsInOrder() throws {
        let copy = try Musterstadt.copy()
        _ = try Program.emma.run(Self.new + knowledge(copy))
        let path = "land/services/natur/hund-fuettern.yaml"
        let answered = try content(path, copy).components(separatedBy: "\n").map { line in
            let isOpen = line.firstMatch(of: /^# ([a-z_]+:|  )/) != nil
            return isOpen ? String(line.dropFirst(2)) : line
        }.joined(separator: "\n")
            .replacing("text:\n", with: "text: Ein Satz.\n")
            .replacing("source:\n", with: "source: FutterG § 1\n")
            .replacing("object: personalausweis", with: "object: hund")
            .replacing("act: beantragen", with: "act: anmelden")
            .replacing("office: buergerbuero", with: "office: rathaus")
        try copy.write(answered.utf8, to: "knowledge/" + path)
        let check = try Program.emma.run(
            ["kb", "check", "--at", "2026-11-23"] + knowledge(copy))
        #expect(check.status == 0, "\(check.out)")
    }

    @Test(arguments: [
        (["kb", "new", "hund-anmelden", "--area", "natur", "--title", "T"], "gibt es schon"),
        (["kb", "new", "Hund", "--area", "natur", "--title", "T"], "keine Kennung"),
        (["kb", "new", "../x", "--area", "natur", "--title", "T"], "keine Kennung"),
        (["kb", "new", "x", "--area", "nix", "--title", "T"], "markt, natur, wohnen"),
        (["kb", "new", "x", "--area", "natur", "--title", " "], "Titel"),
        (["kb", "new", "x", "--area", "natur", "--title", "T", "--layer", "mond"], "land"),
        (["kb", "new", "x"], "Hilfe"),
    ])
    func whatCannotBeMadeIsExplained(arguments: [String], reason: String) throws {
        let copy = try Musterstadt.copy()
        let output = try Program.emma.run(arguments + knowledge(copy))
        #expect(output.status == 2 && output.err.contains(reason), "\(output.err)")
    }

    // MARK: kb diff

    private func diff(_ edits: [(file: String, old: String, new: String)]) throws -> [String] {
        let (before, after) = (try Musterstadt.copy(), try Musterstadt.copy())
        for edit in edits {
            let text = try content(edit.file, after)
            try #require(text.contains(edit.old))
            try after.write(
                text.replacing(edit.old, with: edit.new).utf8, to: "knowledge/" + edit.file)
        }
        let folders = [before, after].map { Musterstadt.folder(of: $0).path }
        let output = try Program.emma.run(["kb", "diff"] + folders)
        #expect(output.status == 0)
        return output.lines
    }

    @Test func theSameIsTheSame() throws {
        #expect(try diff([]) == ["Es hat sich nichts geändert."])
    }

    private static let dog = "musterstadt/services/natur/hund-anmelden.yaml"

    @Test func whatChangedIsSaidInGerman() throws {
        let lines = try diff([
            (Self.dog, "euro: 72.00", "euro: 80.50"), (Self.dog, "{weeks: 4,", "{months: 1,"),
            (Self.dog, "Die Marke bekommen Sie sofort.", "Die Marke kommt per Post."),
            (Self.dog, "says: [Hundesteuer, Hundemarke]", "says: [Hundesteuer, Welpe, Wauwau]"),
            (Self.dog, "related: [hund-abmelden]\n", ""),
            (Self.dog, "Hund anmelden", "Hund melden"),
        ])
        #expect(
            lines == [
                "Leistung „Hund melden“ (hund-anmelden):",
                "  Angabe tax-next: 80,50 Euro statt 72 Euro",
                "  Angabe deadline: 1 Monat statt 4 Wochen",
                "  Angabe duration: „Die Marke kommt per Post.“ statt „Die Marke bekommen Sie sofort.“",
                "  Verwandtes, entfallen: hund-abmelden",
                "  Wendungen, neu: Welpe, Wauwau", "  Wendungen, entfallen: Hundemarke",
                "  Titel: „Hund melden“ statt „Hund anmelden“", "7 Änderungen",
            ])
    }

    @Test func partsComeAndGo() throws {
        let lines = try diff([
            (Self.dog, "  - {id: online,", "  - {id: per-mail,"),
            ("texts/de.yaml", "choice.last: letzt", "choice.last: hinterst"),
            ("dialogue/rules.yaml", "say: [rule.greeting]", "say: [rule.person]"),
            ("musterstadt/offices/rathaus.yaml", "name: Rathaus", "name: Neues Rathaus"),
        ])
        for line in [
            "  neu: Angabe per-mail „Sie können auch eine E-Mail schreiben.“",
            "  entfällt: Angabe online „Sie können auch eine E-Mail schreiben.“",
            "  choice.last: „hinterst“ statt „letzt“", "  say, neu: rule.person",
            "  say, entfallen: rule.greeting",
        ] {
            #expect(lines.contains(line), "\(line) in \(lines.joined(separator: "\n"))")
        }
        #expect(lines.contains { $0.hasPrefix("  Name: „Neues Rathaus") })
    }

    @Test func servicesComeGoAndAreRenamed() throws {
        let (before, after) = (try Musterstadt.copy(), try Musterstadt.copy())
        let text = try content("musterstadt/services/natur/hund-abmelden.yaml", after)
        let renamed = text.replacing(
            "id: hund-abmelden", with: "id: hund-weg\nformerly: [hund-abmelden]")
        let folder = Musterstadt.folder(of: after)
        for file in ["natur/hund-abmelden", "markt/marktstand"] {
            try FileManager.default.removeItem(
                at: folder.appendingPathComponent("musterstadt/services/\(file).yaml"))
        }
        try after.write(renamed.utf8, to: "knowledge/musterstadt/services/natur/hund-weg.yaml")
        let output = try Program.emma.run(
            ["kb", "diff", Musterstadt.folder(of: before).path, folder.path])
        #expect(
            output.lines == [
                "Entfällt: Leistung „Stand auf dem Markt anmelden“ (marktstand)",
                "Umbenannt: Leistung „Hund abmelden“ (hund-weg), früher „hund-abmelden“",
                "2 Änderungen",
            ])
    }

    /// A compiled file stands for its sources.
    @Test func compiledFilesCompareToo() throws {
        let copy = try Musterstadt.copy()
        let folder = Musterstadt.folder(of: copy).path
        let built = Musterstadt.built.folder.path
        let output = try Program.emma.run(["kb", "diff", built, folder])
        #expect(output.lines == ["Es hat sich nichts geändert."])
        let nothing = try Program.emma.run(["kb", "diff", folder, folder + "/nix"])
        #expect(nothing.status == 3 && nothing.err.contains("nix"))
    }

    // MARK: kb stats, kb check --notices

    @Test func theReportCounts() throws {
        for format in [[], ["--markdown"]] {
            let output = try Program.emma.run(["kb", "stats"] + format + BatchTests.knowledge)
            #expect(output.status == 0)
            for text in ["Leistungen mit Checkliste", "steht im Gesetz", "2026-05", "markt"] {
                #expect(output.out.contains(text), "\(text)")
            }
        }
    }

    @Test func overdueFactsAreCountedByAreaAndMonth() throws {
        let copy = try Musterstadt.copy()
        let output = try Program.emma.run(
            ["kb", "check", "--notices", "--at", "2026-11-23"] + knowledge(copy))
        #expect(output.lines.contains("  natur  2023-05 (1)"), "\(output.out.suffix(300))")
    }
}
