import Catalogue
import ConversationLog
import Dialogue
import Foundation
import TestSupport
import Testing

struct LogTests {
    @Test func whatIsKeptIsOpenedWithThePrivateKeyOnly() throws {
        let sample = try Sample()
        var writer = try sample.writer()
        try writer.keep(Sample.turn(1))
        try writer.keep(Sample.turn(2, "Und für Kinder?"))
        try writer.end(at: Sample.now)
        let reader = LogReader(try sample.open())
        let turns = try reader.open(writer.code, with: sample.privateKey).map(\.turn)
        #expect(turns == [Sample.turn(1), Sample.turn(2, "Und für Kinder?")])
        let stranger = try Sample().privateKey
        #expect(throws: LogProblem.otherKey) { try reader.open(writer.code, with: stranger) }
    }

    @Test func theDiskHoldsNoTextAndNoMinute() throws {
        let sample = try Sample()
        let file = try sample.open()
        var writer = try sample.writer(in: file)
        try writer.keep(Sample.turn())
        for secret in ["kostet", "46 Euro", "T10:07"] { #expect(!sample.bytes.contains(secret)) }
        for clear in ["T10:00", "perso/fee", writer.code.text] {
            #expect(sample.bytes.contains(clear))
        }
    }

    @Test func theSummaryNeedsNoKey() throws {
        let sample = try Sample()
        var (first, second) = (try sample.writer(1), try sample.writer(2))
        try first.keep(Sample.turn())
        try second.keep(Sample.turn(1, at: CivilTime("2026-11-24T23:59")!))
        try first.end(at: Sample.now)
        let reader = LogReader(try sample.open())
        #expect(try reader.sessions().map(\.code) == [first.code, second.code])
        #expect(try reader.sessions(.init(day: "2026-11-24")).map(\.time) == ["2026-11-24T23:45"])
        #expect(try reader.sessions(.init(outcome: "decline")) == [])
        #expect(try reader.sessions(.init(service: "perso")).map(\.turns) == [1, 1])
    }

    @Test func anEndAloneLeavesNothing() throws {
        let sample = try Sample()
        var writer = try sample.writer()
        try writer.end(at: Sample.now)
        #expect(try LogReader(try sample.open()).sessions() == [])
    }

    @Test func aSessionHasALimit() throws {
        let sample = try Sample()
        var writer = try sample.writer()
        let flood = String(repeating: "x", count: 100_000)
        try writer.keep(Sample.turn(1, flood))
        #expect(throws: LogProblem.sessionFull) { try writer.keep(Sample.turn(2, flood)) }
        try writer.keep(Sample.turn(3))
        #expect(try LogReader(try sample.open()).sessions().map(\.turns) == [2])
    }

    // MARK: Forgetting

    @Test func purgingTakesWhatIsOldOutOfTheFile() throws {
        let sample = try Sample()
        let file = try sample.open()
        var (old, new) = (try sample.writer(1, in: file), try sample.writer(2, in: file))
        try old.keep(Sample.turn(1, at: CivilTime("2026-10-23T23:59")!))
        try new.keep(Sample.turn(1, at: CivilTime("2026-10-24T00:00")!))
        let retention = Retention(file)
        #expect(sample.bytes.contains(old.code.text))
        #expect(try retention.purge(keeping: 30, on: Sample.now.date) == 1)
        #expect(try retention.purge(keeping: 30, on: Sample.now.date) == 0)
        #expect(!sample.bytes.contains(old.code.text))
        #expect(try LogReader(file).sessions().map(\.code) == [new.code])
    }

    @Test func deletingLeavesATombstone() throws {
        let sample = try Sample()
        let file = try sample.open()
        var writer = try sample.writer(in: file)
        try writer.keep(Sample.turn())
        let sealed = try #require(sample.bytes.contains("perso/fee") ? writer.code : nil)
        try Retention(file).delete(sealed, on: Sample.now.date)
        #expect(!sample.bytes.contains("perso/fee"))
        #expect(try LogReader(file).isDeleted(writer.code))
        #expect(throws: LogProblem.noSuchSession) {
            try LogReader(file).open(writer.code, with: sample.privateKey)
        }
        // The conversation may still go on at the terminal; nothing more of it is kept.
        #expect(throws: (any Error).self) { try writer.keep(Sample.turn(2)) }
        #expect(throws: LogProblem.noSuchSession) {
            try Retention(file).delete(sealed, on: Sample.now.date)
        }
    }

    // MARK: Changes

    @Test(arguments: [
        "UPDATE events SET outcome = 'decline'", "UPDATE sessions SET key = ''",
        "DELETE FROM accesses", "UPDATE accesses SET person = 'x'",
    ])
    func theFileRefusesChanges(sql: String) throws {
        let sample = try Sample()
        let file = try sample.open()
        var writer = try sample.writer(in: file)
        try writer.keep(Sample.turn())
        try AccessLog(file).note("show", writer.code.text, by: "erna", at: "2026-11-23T10:00")
        #expect(SQLiteShell.run(sql, on: sample) != 0)
    }

    /// Whoever has the file can take the triggers off.
    @Test(arguments: [
        "outcome = 'decline'", "facts = ''", "time = '2026-01-01T10:00'", "sealed = x'00'",
    ])
    func aChangeShowsWhenTheEntryIsOpened(change: String) throws {
        let sample = try Sample()
        let file = try sample.open()
        var writer = try sample.writer(in: file)
        try writer.keep(Sample.turn())
        try #require(
            SQLiteShell.run("DROP TRIGGER events_stay; UPDATE events SET \(change)", on: sample)
                == 0)
        #expect(throws: LogProblem.changed) {
            try LogReader(file).open(writer.code, with: sample.privateKey)
        }
    }

    @Test(arguments: [
        ("UPDATE accesses SET person = 'otto' WHERE number = 2", 2),
        ("DELETE FROM accesses WHERE number = 2", 2), ("DELETE FROM accesses WHERE number = 3", 3),
        ("UPDATE accesses SET action = 'sho', session = 'w' WHERE number = 1", 1),
    ])
    func theChainOfAccessesShowsWhatIsMissing(sql: String, fault: Int) throws {
        let sample = try Sample()
        let file = try sample.open()
        for _ in 0..<3 {
            try AccessLog(file).note("show", "7K3M9QXT2BHF", by: "erna", at: "2026-11-23T10:00")
        }
        #expect(try AccessLog(file).firstFault() == nil)
        let free = "DROP TRIGGER accesses_stay; DROP TRIGGER accesses_remain; "
        try #require(SQLiteShell.run(free + sql, on: sample) == 0)
        #expect(try AccessLog(file).firstFault() == fault)
    }

    // MARK: Files

    @Test func filesAreForTheirOwners() throws {
        let sample = try Sample()
        _ = try sample.open()
        func mode(_ name: String) throws -> Int {
            let path = sample.folder.path + "/" + name
            return try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
                ?? -1
        }
        #expect(try mode("private/key") == 0o600)
        #expect(try mode("private") == 0o700)
        #expect(try mode(LogFile.name) & 0o007 == 0)
    }

    @Test func damageAndNewerFilesAreRefusedAndKept() throws {
        let sample = try Sample()
        try sample.folder.write("no database, but 16 bytes and more".utf8, to: LogFile.name)
        #expect(throws: (any Error).self) { try sample.open() }
        #expect(sample.bytes.hasPrefix("no database"))
        let newer = try Sample()
        _ = try newer.open()
        try #require(SQLiteShell.run("PRAGMA user_version = 99", on: newer) == 0)
        #expect(throws: LogProblem.newer(99)) { try newer.open() }
    }

    /// A file as version 1 left it, opened by the program of today.
    @Test func oldFilesAreStillRead() throws {
        let folder = try TemporaryFolder()
        for name in [LogFile.name, "key"] {
            try folder.write(Data(contentsOf: Fixture.url("version1/" + name)), to: name)
        }
        let key = try ReviewPrivateKey(file: folder.path + "/key", passphrase: Sample.passphrase)
        let file = try LogFile(folder: folder.path)
        let reader = LogReader(file)
        let code = try #require(try reader.sessions().first?.code)
        #expect(try reader.open(code, with: key).map(\.turn) == [Sample.turn()])
        #expect(try AccessLog(file).firstFault() == nil)
    }

    /// Writes the fixture of the newest version; a version that was released is never written again.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["EMMA_RECORD_LOG"] == "1"))
    func recordAFile() throws {
        let sample = try Sample()
        do {
            let file = try sample.open()
            var writer = try sample.writer(in: file)
            try writer.keep(Sample.turn())
            try AccessLog(file).note("show", writer.code.text, by: "erna", at: "2026-11-23T10:00")
        }
        for (name, path) in [(LogFile.name, LogFile.name), ("key", "private/key")] {
            let bytes = try Data(contentsOf: sample.folder.url.appendingPathComponent(path))
            try bytes.write(to: Fixture.url("version1/" + name))
        }
        Issue.record("recorded version1")
    }

    @Test func passphrasesAndDamagedKeysAreTold() throws {
        let sample = try Sample()
        let file = sample.folder.path + "/private/key"
        #expect(throws: LogProblem.wrongPassphrase) {
            try ReviewPrivateKey(file: file, passphrase: "falsch")
        }
        #expect(throws: LogProblem.keyExists(file)) {
            try FileManager.default.removeItem(
                atPath: sample.folder.path + "/" + ReviewPublicKey.fileName)
            _ = try ReviewPrivateKey.make(
                privateFile: file, folder: sample.folder.path, passphrase: "x", rounds: 2)
        }
        try sample.folder.write("{}".utf8, to: "private/key")
        #expect(throws: LogProblem.badKeyFile) {
            try ReviewPrivateKey(file: file, passphrase: Sample.passphrase)
        }
        try sample.folder.write("AAAA".utf8, to: ReviewPublicKey.fileName)
        #expect(throws: LogProblem.badKeyFile) { try ReviewPublicKey(folder: sample.folder.path) }
        #expect(try ReviewPublicKey(folder: sample.folder.path + "/private") == nil)
    }

    @Test(arguments: [
        ("7K3M-9QXT-2BHF", "7K3M-9QXT-2BHF"), ("7k3m9qxt2bhf", "7K3M-9QXT-2BHF"),
        ("oil0 0000 0000", "0110-0000-0000"), ("7K3M-9QXT-2BH", nil), ("7K3M-9QXT-2BHU", nil),
        ("", nil), ("7K3M-9QXT-2BHF-", "7K3M-9QXT-2BHF"),
    ])
    func codesAreReadAsPeopleTypeThem(typed: String, shown: String?) {
        #expect(SessionCode(typed)?.shown == shown)
    }
}
