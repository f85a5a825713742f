import Catalogue
import Dialogue
import Evaluation
import Foundation
import KnowledgeFiles
import Records
import TestSupport
import Testing

/// The suites of the knowledge base, and what keeps them honest.
@Suite struct SuiteTests {
    static let reader = SuiteReader(folder: KnowledgeSource.folder.path)

    /// Prints the rate, so that a run shows it, and demands the suite's floor.
    @Test(arguments: reader.names)
    func reachesItsFloor(name: String) throws {
        let (read, problems) = Self.reader.read(name)
        #expect(problems == [])
        let suite = try #require(read)
        let examiner = Examiner(
            assistant: BuiltKnowledge.real.assistant, now: CivilTime("2026-11-23T10:00")!)
        let verdicts = examiner.examine(suite)
        let tally = Tally(verdicts)
        print(
            "suite \(name): \(tally.right.part) of \(tally.count) right (\(tally.rightPercent) %, floor \(suite.floor) %)"
        )
        let missed = verdicts.filter { !$0.isRight }.prefix(15).map {
            "\($0.question.id) „\($0.turn.ask)“ → \($0.response.answer.topic ?? $0.response.answer.outcome.rawValue)"
        }
        #expect(tally.rightPercent >= suite.floor, "\(missed.joined(separator: "\n"))")
        #expect(!suite.questions.isEmpty && suite.floor > 0)
    }

    /// What a suite expects exists: services, offices, modules.
    @Test func expectationsExist() throws {
        let catalogue = BuiltKnowledge.real.assistant.catalogue
        var ids: Set<String> = []
        for name in Self.reader.names {
            for question in try #require(Self.reader.read(name).suite).questions {
                #expect(ids.insert(question.id).inserted, "\(question.id) twice")
                for turn in question.turns {
                    for id in turn.services {
                        let exists = catalogue.service(id) != nil || catalogue.office(id) != nil
                        #expect(exists, "\(question.id): \(id)")
                    }
                    for aspect in turn.aspects {
                        #expect(Module(rawValue: aspect) != nil, "\(question.id): \(aspect)")
                    }
                }
            }
        }
        #expect(ids.count >= 200)
    }

    /// No question was copied into the knowledge base just to pass: of three words and more, none
    /// stands there literally. What everybody asks about anything ("was muss ich mitbringen") stands
    /// among the aspects and is no copy.
    @Test func noQuestionStandsInTheKnowledgeBase() throws {
        var known: Set<String> = []
        Self.collect(BuiltKnowledge.real.tree.root, into: &known)
        for name in Self.reader.names {
            for turn in try #require(Self.reader.read(name).suite).questions.flatMap(\.turns) {
                let asked = Self.plain(turn.ask)
                guard asked.split(separator: " ").count >= 3 else { continue }
                let isCopied = known.contains(asked)
                #expect(!isCopied, "\(name): \(turn.ask)")
            }
        }
    }

    private static let wordKeys = ["says", "words"]

    private static func collect(_ record: Record, into known: inout Set<String>) {
        for entry in record.entries {
            if entry.key == "aspects" { continue }
            if wordKeys.contains(entry.key) {
                add(entry.value, to: &known)
            } else {
                collect(entry.value, into: &known)
            }
        }
        for item in record.items { collect(item, into: &known) }
    }

    private static func add(_ record: Record, to known: inout Set<String>) {
        if let text = record.scalar { known.insert(plain(text)) }
        for item in record.items { add(item, to: &known) }
    }

    private static func plain(_ text: String) -> String {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }
}

/// What the program asks the texts file for, and what the texts file is demanded to hold.
@Suite struct TextKeysTests {
    /// Every key that stands literally in the sources is in the list that `kb check` demands.
    @Test func everyKeyOfTheSourcesIsDemanded() throws {
        let sources = KnowledgeSource.repository.appendingPathComponent("Sources")
        let files =
            FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String } ?? []
        var found = 0
        for file in files where file.hasSuffix(".swift") {
            let text = try String(contentsOf: sources.appendingPathComponent(file), encoding: .utf8)
            for match in text.matches(of: /[Tt]exts\s*\[\s*("[^\]]*?)[,\]]/) {
                for literal in match.1.matches(of: /"([a-z0-9.-]+)"/) {
                    found += 1
                    let key = String(literal.1)
                    let isKnown =
                        TextKeys.all.contains(key)
                        || key.hasSuffix(".") && TextKeys.all.contains { $0.hasPrefix(key) }
                    #expect(isKnown, "\(file): \(key)")
                }
            }
        }
        #expect(found > 10, "the pattern finds the keys")
    }

    @Test func noKeyIsDemandedTwice() {
        #expect(Set(TextKeys.all).count == TextKeys.all.count)
    }
}

/// The knowledge base of the repository, checked as `make test` does it.
@Suite struct RealKnowledgeTests {
    @Test func hasNoFaults() {
        let result = KnowledgeCheck.check(BuiltKnowledge.real.tree, on: CivilDate(2026, 11, 23)!)
        let lines = result.faults.prefix(20).map { "\($0.position) \($0.code) \($0.values)" }
        #expect(lines == [])
    }
}
