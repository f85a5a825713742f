import ConversationLog
import Foundation
import TestSupport
import Testing

/// The citizens' program and the log, by the real clock.
struct KeepingTests {
    private static let passphrase = "nur für Versuche"

    /// A folder with keys.
    private func keys() throws -> (folder: TemporaryFolder, key: ReviewPrivateKey) {
        let folder = try TemporaryFolder()
        let key = try ReviewPrivateKey.make(
            privateFile: folder.path + "/private/key", folder: folder.path,
            passphrase: Self.passphrase, rounds: 2)
        return (folder, key)
    }

    private func talk(_ lines: String, in folder: String, _ options: [String] = []) throws
        -> Program.Output
    {
        try Program.emma.run(
            ["--linear", "--knowledge", Here.knowledge] + options, input: lines.utf8,
            environment: ["EMMA_DATA": folder])
    }

    @Test func aConversationIsKeptAndItsCodeIsSaid() throws {
        let (folder, key) = try keys()
        let run = try talk("Ich heiße Erika Mustermann\nAngelschein\n1\n", in: folder.path)
        #expect(run.status == 0)
        #expect(run.err == "")
        #expect(run.out.components(separatedBy: "Code zum Löschen").count == 2)
        let reader = LogReader(try LogFile(folder: folder.path))
        let session = try #require(try reader.sessions().first)
        #expect(run.out.contains(session.code.shown))
        let turns = try reader.open(session.code, with: key).map(\.turn)
        #expect(turns.map(\.number) == [1, 2, 3])
        #expect(turns[0].question == "Ich heiße [Name]")
        #expect(run.out.contains(turns[1].answer.split(separator: "\n")[0]))
        #expect(session.channel == "linear")
    }

    @Test(arguments: [[], ["--at", Here.time]])
    func withoutAKeyOrTheRealClockNothingIsWritten(options: [String]) throws {
        let folder = options.isEmpty ? try TemporaryFolder() : try keys().folder
        let run = try talk("Angelschein\n", in: folder.path, options)
        #expect(run.status == 0)
        #expect(!run.out.contains("aufbewahrt."))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/" + LogFile.name))
    }

    @Test func whoSwitchesItOffLeavesNothingFromThenOn() throws {
        let (folder, key) = try keys()
        let run = try talk("Angelschein\naufbewahren\nHund\n", in: folder.path)
        #expect(run.out.contains("Ab jetzt wird nichts mehr aufbewahrt."))
        let reader = LogReader(try LogFile(folder: folder.path))
        let session = try #require(try reader.sessions().first)
        #expect(try reader.open(session.code, with: key).map(\.turn.question) == ["Angelschein"])
    }

    @Test func askIsNoConversation() throws {
        let (folder, _) = try keys()
        let run = try Program.emma.run(
            ["ask", "Angelschein", "--knowledge", Here.knowledge],
            environment: ["EMMA_DATA": folder.path])
        #expect(run.status == 0)
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/" + LogFile.name))
    }

    // MARK: What goes wrong

    @Test func aDamagedLogIsLeftAsItIsAndTheConversationGoesOn() throws {
        let (folder, _) = try keys()
        let bytes = "not a database at all, but long enough".utf8
        try folder.write(bytes, to: LogFile.name)
        let run = try talk("Angelschein\nHund\n", in: folder.path)
        expectGoingOn(run, answers: 2)
        #expect(
            FileManager.default.contents(atPath: folder.path + "/" + LogFile.name) == Data(bytes))
    }

    @Test func aDamagedKeyKeepsNothing() throws {
        let (folder, _) = try keys()
        try folder.write("AAAA".utf8, to: ReviewPublicKey.fileName)
        expectGoingOn(try talk("Angelschein\n", in: folder.path), answers: 1)
    }

    /// No file may grow beyond some kilobytes: what a full disk does, without filling one.
    @Test func aFullDiskEndsTheKeepingNotTheConversation() throws {
        let (folder, key) = try keys()
        let questions = String(repeating: "Was kostet der Angelschein?\n", count: 40)
        let run = try Program("emma").run(
            ["--linear", "--knowledge", Here.knowledge], input: questions.utf8,
            environment: ["EMMA_DATA": folder.path], fileLimit: 64)
        expectGoingOn(run, answers: 40)
        let reader = LogReader(try LogFile(folder: folder.path))
        let session = try #require(try reader.sessions().first)
        let kept = try reader.open(session.code, with: key).map(\.turn.number)
        #expect(kept == Array(1...max(1, kept.count)))
        #expect(kept.count < 40)
        #expect(try reader.isIntact())
    }

    private func expectGoingOn(_ run: Program.Output, answers: Int) {
        #expect(run.status == 0)
        #expect(run.err == "")
        #expect(run.out.components(separatedBy: "\nMax:\n").count == answers + 1)
        #expect(run.out.contains("Dieses Gespräch wird nicht aufbewahrt."))
    }

    // MARK: Killed at any moment

    @Test func everyAnswerThatWasShownIsInTheLog() throws {
        let (folder, key) = try keys()
        var random = SeededGenerator(seed: 6)
        var shown: [[String]] = []
        for _ in 0..<Proof.count(12) {
            let out = try Program.emma.runAndKill(
                ["--linear", "--knowledge", Here.knowledge],
                input: (1...40).map { "Angelschein \($0 + 100)\n" }.joined().utf8,
                environment: ["EMMA_DATA": folder.path],
                after: Double.random(in: 0.05...0.6, using: &random))
            // The last answer may have been cut off before it was whole.
            shown.append(out.components(separatedBy: "\nMax:\n").dropFirst().map { $0 })
        }
        let reader = LogReader(try LogFile(folder: folder.path))
        #expect(try reader.isIntact())
        let sessions = try reader.sessions()
        let kept = try sessions.map { try reader.open($0.code, with: key).map(\.turn.number) }
        #expect(kept.allSatisfy { $0 == Array(1...max(1, $0.count)) })
        // Each run has its own session: the counts, run by run, are at least what was shown.
        let talked = shown.filter { !$0.isEmpty }
        #expect(talked.count <= kept.count)
        #expect(talked.map(\.count).reduce(0, +) > 0)
        for answers in talked {
            let code = answers[0].components(separatedBy: "Code zum Löschen: ").dropFirst().first?
                .prefix(14)
            guard let code, code.utf8.count == 14 else { continue }
            let place = try #require(sessions.firstIndex { $0.code.shown == code })
            #expect(kept[place].count >= answers.count)
        }
    }
}
