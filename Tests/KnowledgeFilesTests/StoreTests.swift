import Catalogue
import Dialogue
import Foundation
import KnowledgeFiles
import Records
import TestSupport
import Testing

@Suite struct StoreTests {
    private static func file(_ text: String) -> [UInt8] {
        PackedFile.pack([("text", Array(text.utf8))])
    }

    private func text(_ folder: TemporaryFolder) throws -> String {
        try KnowledgeStore(folder: folder.path).open()["text"].text
    }

    /// Writes a compiled file as it may lie there, with the day of its last change.
    private func put(_ bytes: [UInt8], _ name: String, in folder: TemporaryFolder, age: Double)
        throws
    {
        try folder.write(bytes, to: "compiled/\(name).emma-kb")
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1_700_000_000 - age)],
            ofItemAtPath: folder.path + "/compiled/\(name).emma-kb")
    }

    @Test func theNewestIsOpened() throws {
        let folder = try TemporaryFolder()
        try put(Self.file("old"), "b", in: folder, age: 20)
        try put(Self.file("new"), "a", in: folder, age: 10)
        #expect(try text(folder) == "new")
    }

    /// A damaged newer file is passed over for the older good one.
    @Test(arguments: ["cut", "flipped", "empty", "foreign", "other version"])
    func damageFallsBackToTheOlderGoodOne(damage: String) throws {
        let folder = try TemporaryFolder()
        try put(Self.file("good"), "good", in: folder, age: 20)
        var bytes = Self.file("damaged")
        switch damage {
        case "cut": bytes.removeLast(3)
        case "flipped": bytes[bytes.count - 5] ^= 4
        case "empty": bytes = []
        case "foreign": bytes = Array("%PDF-1.7 and so on, long enough for a header".utf8)
        default: bytes[8] += 1
        }
        try put(bytes, "newer", in: folder, age: 0)
        #expect(try text(folder) == "good")
        try FileManager.default.removeItem(atPath: folder.path + "/compiled/good.emma-kb")
        #expect(throws: KnowledgeStore.Failure.self) { try text(folder) }
    }

    @Test func nothingThereHasAName() throws {
        let folder = try TemporaryFolder()
        #expect(throws: KnowledgeStore.Failure.none([folder.path + "/compiled", folder.path])) {
            try text(folder)
        }
    }

    /// `kb build` replaces: afterwards one file lies there, whole, and a session keeps its own.
    @Test func writingReplaces() throws {
        let folder = try TemporaryFolder()
        let store = KnowledgeStore(folder: folder.path)
        _ = try store.write(Self.file("one"), digest: "1")
        let session = try store.open()
        let path = try store.write(Self.file("two"), digest: "2")
        #expect(path.hasSuffix("compiled/2.emma-kb"))
        #expect(try text(folder) == "two" && session["text"].text == "one")
        #expect(store.has(digest: "2") && !store.has(digest: "1"))
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/compiled")
        #expect(names == ["2.emma-kb"])
    }

    /// While one process writes again and again, every reader finds a whole file at every moment.
    @Test func readersNeverSeeHalfAFile() async throws {
        let folder = try TemporaryFolder()
        let store = KnowledgeStore(folder: folder.path)
        let states = ["1", "2", "3"].map { String(repeating: $0, count: 300_000) }
        _ = try store.write(Self.file(states[0]), digest: "0")
        let path = folder.path
        let writer = Task.detached {
            for round in 0..<40 {
                _ = try KnowledgeStore(folder: path)
                    .write(Self.file(states[round % 3]), digest: "\(round % 3)")
            }
        }
        for _ in 0..<200 {
            let read = try text(folder)
            #expect(states.contains(read))
        }
        try await writer.value
    }

    @Test func aReadOnlyPlaceIsNamed() throws {
        let folder = try TemporaryFolder()
        try folder.write([1], to: "compiled")
        #expect(throws: KnowledgeStore.Failure.notWritable(folder.path + "/compiled")) {
            try KnowledgeStore(folder: folder.path).write(Self.file("x"), digest: "1")
        }
    }
}

@Suite struct CompilerTests {
    /// The name follows the sources: the same ones give the same, any change another.
    @Test func theDigestFollowsTheSources() throws {
        let sources = try Musterstadt.copy()
        let folder = Musterstadt.folder(of: sources)
        let before = KnowledgeReader.read(folder.path).digest
        #expect(before == Musterstadt.built.tree.digest)
        let city = try String(
            contentsOf: folder.appendingPathComponent("musterstadt/city.yaml"), encoding: .utf8)
        try sources.write((city + "# x\n").utf8, to: "knowledge/musterstadt/city.yaml")
        #expect(KnowledgeReader.read(folder.path).digest != before)
        try sources.write(city.utf8, to: "knowledge/musterstadt/city.yaml")
        #expect(KnowledgeReader.read(folder.path).digest == before)
        try FileManager.default.moveItem(
            at: folder.appendingPathComponent("texts/de.yaml"),
            to: folder.appendingPathComponent("texts/de-a.yaml"))
        #expect(KnowledgeReader.read(folder.path).digest != before)
    }

    @Test func layersAreLaidOverEachOther() throws {
        let service = try #require(Musterstadt.built.assistant.catalogue.service("angelschein"))
        #expect(service.title == "Angelschein in Musterstadt beantragen")
        let fee = try #require(service.facts.first { $0.id == "angelschein/fee" })
        #expect(fee.text.contains("33 Euro") && fee.value == .money(3300))
        #expect(fee.source == "Gebührensatzung § 4", "the city's source for the city's fee")
        #expect(service.facts.contains { $0.id == "angelschein/waiting" })
        #expect(service.says == ["Fischereischein", "Schein zum Angeln"], "the land's words stay")
    }

    /// No sources, no crash: nothing is known, and that is said.
    @Test func anEmptyKnowledgeBaseAnswers() throws {
        let folder = try TemporaryFolder()
        let built = try BuiltKnowledge(sources: folder.url)
        for text in ["", "Was kostet ein Hund?", "1", "in 3 Wochen"] {
            let response = built.assistant.respond(
                to: text, in: Conversation(), at: CivilTime("2026-11-23T09:00")!)
            #expect(response.answer.outcome == .decline)
        }
    }
}
