import Catalogue
import ConversationLog
import Foundation
import TestSupport
import Testing

@testable import emma_staff

/// The program of the review office, on what the citizens' program has kept.
struct StaffTests {
    private static let knowledge = Musterstadt.built.folder.path

    /// A folder with keys made by the program, and a conversation.
    private struct Office {
        let folder: TemporaryFolder
        var data: String { folder.path + "/data" }
        var lock: [String] {
            [
                "--data", data, "--private", folder.path + "/key", "--passphrase-file",
                folder.path + "/passphrase",
            ]
        }

        init(_ lines: String = "Was kostet der Angelschein?\nHund\n") throws {
            folder = try TemporaryFolder()
            try folder.write("eine lange Passphrase\n".utf8, to: "passphrase")
            let made = try Program.staff.run(["keys"] + lock)
            try #require(made.status == 0, "\(made.err)")
            try talk(lines)
        }

        func talk(_ lines: String) throws {
            let run = try Program.emma.run(
                ["--linear", "--knowledge", StaffTests.knowledge], input: lines.utf8,
                environment: ["EMMA_DATA": data])
            try #require(run.status == 0)
        }

        func log(_ arguments: [String], open: Bool = true) throws -> Program.Output {
            try Program.staff.run(["log"] + arguments + (open ? lock : ["--data", data]))
        }

        func codes() throws -> [String] {
            try log(["list"], open: false).lines.map { String($0.prefix(14)) }
        }
    }

    @Test func staffListShowAndExportWhatWasSaid() throws {
        let office = try Office()
        let list = try office.log(["list"], open: false)
        #expect(list.lines.count == 1)
        #expect(list.out.contains("linear"))
        let code = try office.codes()[0]
        let shown = try office.log(["show", code])
        #expect(shown.out.contains("Bürger: Was kostet der Angelschein?"))
        #expect(shown.out.contains("33 Euro"))
        let export = try office.log(["export", "--session", code])
        #expect(export.lines.count == 2)
        #expect(export.lines.allSatisfy { $0.hasPrefix("{\"session\": \"\(code)\"") })
        let verify = try office.log(["verify", "--sealed"])
        #expect(verify.out.contains("Zugriffe: 2"))
        #expect(verify.out.contains("1 Gespräche, 2 Fragen"))
    }

    @Test func replayingGivesTheSameBytes() throws {
        let office = try Office(
            "Angelschein\n1\nund was kostet das?\nMarktstand\ncheckliste\n2\n15\nzurück\n")
        let replay = try office.log(["replay", "--knowledge", Self.knowledge])
        #expect(replay.status == 0, "\(replay.out)")
        #expect(replay.out == "Gleich: 8, anders: 0, nicht nachzustellen: 0\n")
    }

    @Test func replayingSaysWhichFactsChanged() throws {
        let office = try Office()
        let sources = try Musterstadt.copy()
        let folder = Musterstadt.folder(of: sources)
        let path = try #require(Self.file(with: "33 Euro", in: folder))
        let old = try String(contentsOf: path, encoding: .utf8)
        try Data(
            old.split(separator: "33 Euro", omittingEmptySubsequences: false)
                .joined(separator: "34 Euro").utf8
        ).write(to: path)
        let changed = try BuiltKnowledge(sources: folder)
        let replay = try office.log(["replay", "--knowledge", changed.folder.path])
        #expect(replay.status == 1)
        #expect(replay.out.contains("die Wissensbasis war eine andere"))
        #expect(replay.out.contains("anders: "))
    }

    private static func file(with text: String, in folder: URL) -> URL? {
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap {
            $0 as? String
        }
        return names?.sorted().filter { $0.hasSuffix(".yaml") && $0.contains("services") }
            .map(folder.appendingPathComponent)
            .first { (try? String(contentsOf: $0, encoding: .utf8).contains(text)) ?? false }
    }

    @Test func deletedConversationsAreGone() throws {
        let office = try Office()
        let code = try office.codes()[0]
        #expect(try office.log(["delete", code], open: false).status == 0)
        let show = try office.log(["show", code])
        #expect(show.status == 2)
        #expect(show.err.contains("auf Wunsch gelöscht"))
        #expect(try office.log(["list"], open: false).out == "Keine Gespräche.\n")
    }

    @Test func purgingTakesTheDaysOfTheCity() throws {
        let office = try Office()
        let purge = ["purge", "--knowledge", Self.knowledge, "--at"]
        #expect(try office.log(purge + ["2001-01-01"], open: false).out.contains("Gelöscht: 0"))
        #expect(try office.log(purge + ["2999-01-01"], open: false).out.contains("Gelöscht: 3"))
        #expect(try office.log(purge + ["2999-01-01"], open: false).out.contains("Gelöscht: 0"))
    }

    @Test func aKeyThatOthersCanReadIsRefused() throws {
        let office = try Office()
        let code = try office.codes()[0]
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o644], ofItemAtPath: office.folder.path + "/key")
        let run = try office.log(["show", code])
        #expect(run.status == 3)
        #expect(run.err.contains("chmod 600"))
    }

    @Test func aWrongPassphraseAndAnotherKeyAreTold() throws {
        let (office, other) = (try Office(), try Office())
        let code = try office.codes()[0]
        let foreign = try Program.staff.run(
            ["log", "show", code, "--data", office.data] + other.lock.dropFirst(2))
        #expect(foreign.status == 3)
        #expect(foreign.err.contains("anderen Schlüssel"))
        try office.folder.write("falsche Passphrase".utf8, to: "passphrase")
        #expect(try office.log(["show", code]).err.contains("Passphrase passt nicht"))
        #expect(try Program.staff.run(["keys"] + office.lock).err.contains("gibt es schon"))
    }

    @Test(arguments: [
        (["log", "list"], 3), (["log", "show", "abc"], 2), (["gibtsnicht"], 2),
        (["log", "show", "7K3M-9QXT-2BHF"], 3), (["log", "purge", "--days", "-1"], 2),
        (["log", "list", "--at", "gestern", "--outcome"], 2),
        (["keys", "--passphrase-file", "/nirgends"], 3),
    ])
    func wrongArgumentsAreToldInOneGermanLine(arguments: [String], status: Int) throws {
        let folder = try TemporaryFolder()
        let run = try Program.staff.run(
            arguments, environment: ["EMMA_DATA": folder.path, "HOME": folder.path])
        #expect(run.status == Int32(status))
        #expect(run.err.split(separator: "\n").count == 1)
        #expect(!run.err.contains("rror"))
    }

    // MARK: Hostile content

    @Test(arguments: [
        ("\u{1b}]0;x\u{7}", "‹U+001B›]0;x‹U+0007›"), ("a\u{202e}b", "a‹U+202E›b"),
        ("\u{9b}2J", "‹U+009B›2J"), ("a\u{200b}\u{feff}b\u{2066}", "a‹U+200B›‹U+FEFF›b‹U+2066›"),
        ("\u{e000}\u{ad}\r", "‹U+E000›‹U+00AD›‹U+000D›"), ("ä ß 46 € – „ja“", "ä ß 46 € – „ja“"),
        ("\u{34f}\u{115f}", "‹U+034F›‹U+115F›"),
    ])
    func whatCouldActIsShownAsAMark(text: String, shown: String) {
        #expect(VisibleText.of(text) == shown)
        #expect(VisibleText.line("a\nb") == "a‹U+000A›b")
    }

    @Test func hostileQuestionsCannotActOnTheTerminalOfStaff() throws {
        let office = try Office("Angelschein \u{1b}]52;c;eA==\u{7} \u{202e} \u{9b}2J\n")
        let code = try office.codes()[0]
        for command in [["show", code], ["export", "--session", code], ["list"]] {
            let run = try office.log(command, open: command != ["list"])
            #expect(run.status == 0)
            #expect(
                run.out.unicodeScalars.allSatisfy {
                    $0 == "\n" || ![.control, .format].contains($0.properties.generalCategory)
                })
        }
    }
}
