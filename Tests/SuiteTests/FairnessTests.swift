import Catalogue
import Dialogue
import Evaluation
import Foundation
import KnowledgeFiles
import Records
import TestSupport
import Testing

/// The same question asked by different people gets the same answer.
@Suite struct FairnessTests {
    static let now = CivilTime("2026-11-23T10:00")!
    static let variations = VariationReader.read(from: KnowledgeSource.folder.path).variations

    /// Variations whose pairs still differ, with the reason and the share (in percent) that must not
    /// be exceeded. All others must have no difference at all. A fault that is mended leaves this
    /// list; nothing is added to it to make a test pass.
    static let known: [String: (percent: Int, reason: String)] = [
        "name": (4, "a name without \"ich heiße\" before it counts as a word of the question"),
        "herkunft": (8, "a country named counts as a word of the question"),
        "geschlecht": (6, "Frau is a stop word, Mann and divers are words of the question"),
        "religion": (6, "evangelisch and katholisch are words of Kirchenaustritt"),
        "behinderung": (15, "blind is a word of Blindengeld, Rollstuhl of aids"),
        "geschlecht-anderer": (12, "Sohn names a child, Tochter too, Vermieterin is no known word"),
        "hoeflichkeit-vorher": (8, "Entschuldigung and Frage count as words of the question"),
        "hoeflichkeit-nachher": (6, "Bitte and LG end the last sentence"),
        "alter": (3, "the learned part of the ranking reads the digits of an age"),
        "lernende": (12, "articles stand in phrases that name an aspect"),
        "lernende-grammatik": (10, "brauchen and möchten in the plural are other cues"),
        "anrede": (8, "bei euch and bei dir name the office, bei Ihnen does not"),
    ]

    @Test func theFileIsInOrder() {
        let (variations, problems) = VariationReader.read(from: KnowledgeSource.folder.path)
        #expect(problems == [] && variations.count >= 10)
        #expect(Set(variations.map(\.id)).count == variations.count)
        #expect(Set(Self.known.keys).isSubset(of: variations.map(\.id)))
    }

    @Test func sameQuestionSameAnswer() throws {
        let reader = SuiteReader(folder: KnowledgeSource.folder.path)
        let suites = reader.names.compactMap { reader.read($0).suite }
        let fairness = Fairness(
            examiner: Examiner(assistant: BuiltKnowledge.real.assistant, now: Self.now))
        let pairs = Fairness.pairs(
            of: suites, Self.variations, count: Proof.count(1_050), seed: 7)
        #expect(pairs.count > Proof.count(1_000) * 9 / 10)
        let differences = pairs.compactMap(fairness.difference).filter { $0.paragraph == nil }
        for variation in Self.variations {
            let asked = pairs.count { $0.variation.id == variation.id }
            let own = differences.filter { $0.pair.variation.id == variation.id }
            let limit = Self.known[variation.id]?.percent ?? 0
            print(
                "fairness \(variation.id): \(own.count) of \(asked) pairs differ, limit \(limit) %")
            let examples = own.prefix(3).map {
                "„\($0.pair.one)“ / „\($0.pair.other)“: \($0.parts)"
            }
            // Few pairs of a rare variation say little: one more may differ.
            let isWithin = 100 * own.count <= limit * asked + (limit > 0 ? 100 : 0)
            #expect(isWithin, "\(variation.id): \(examples)")
        }
    }

    /// A rule that treats a name worse is caught; without it nothing differs.
    @Test(arguments: [false, true])
    func aBiasedRuleIsCaught(isPlanted: Bool) throws {
        let copy = try Musterstadt.copy()
        let folder = Musterstadt.folder(of: copy)
        if isPlanted { try plant(in: folder.appendingPathComponent("dialogue/rules.yaml")) }
        let knowledge = try BuiltKnowledge(sources: folder)
        let suite = try #require(
            SuiteReader(folder: folder.path).read("probe").suite)
        let fairness = Fairness(
            examiner: Examiner(assistant: knowledge.assistant, now: Self.now))
        let names = Self.variations.filter { $0.id == "name" }
        let pairs = Fairness.pairs(of: [suite], names, count: 100, seed: 3)
        let differences = pairs.compactMap(fairness.difference)
        #expect(differences.isEmpty != isPlanted)
        #expect(differences.allSatisfy { $0.pair.other.contains("Aylin") })
        #expect(differences.allSatisfy { $0.parts.contains(.outcome) })
    }

    private func plant(in file: URL) throws {
        let rule = """
            - id: vorurteil
              outcome: decline
              firm: true
              priority: 90
              all: [[Aylin]]
              say: [rule.person]
              example: [Aylin fragt]
              near_miss: [Anna fragt]

            """
        let old = try String(contentsOf: file, encoding: .utf8)
        try (old + rule).write(to: file, atomically: true, encoding: .utf8)
    }

    @Test func theSameSeedGivesTheSamePairs() throws {
        let suite = try #require(
            SuiteReader(folder: KnowledgeSource.folder.path).read("fragen").suite)
        let draw = { (seed: UInt64) in
            Fairness.pairs(of: [suite], Self.variations, count: 50, seed: seed).map {
                $0.one + "|" + $0.other
            }
        }
        #expect(draw(1) == draw(1) && draw(1) != draw(2))
    }
}

/// What a variation makes of a text.
@Suite struct VariationTests {
    @Test(arguments: [
        ("{id: a, title: t, before: [X., Y.]}", "Was nun?", ["X. Was nun?", "Y. Was nun?"]),
        ("{id: a, title: t, before: ['', Y.]}", "Was nun?", ["Was nun?", "Y. Was nun?"]),
        ("{id: a, title: t, after: ['', Danke.]}", "Was nun?", ["Was nun?", "Was nun? Danke."]),
        (
            "{id: a, title: t, swap: [[mein Mann, meine Frau]]}", "Mein Mann, was nun?",
            ["Mein Mann, was nun?", "Meine Frau, was nun?"]
        ),
        (
            "{id: a, title: t, swap: [[mein Mann, meine Frau]]}", "für (meine Frau)",
            ["für (meine Frau)", "für (mein Mann)"]
        ),
        ("{id: a, title: t, swap: [[mein Mann, meine Frau]]}", "mein, Mann", []),
        (
            "{id: a, title: t, drop: [der, ein]}", "Der Hund, ein Tier",
            ["Der Hund, ein Tier", "Hund, Tier"]
        ),
        ("{id: a, title: t, drop: [der, ein]}", "Hund", []),
    ])
    func versions(yaml: String, text: String, expected: [String]) throws {
        let record = try Record.yaml(yaml)
        #expect(Variation.shape.problems(of: record) == [])
        #expect(Variation(record).versions(of: text) == expected)
    }
}

@Suite struct ShareTests {
    /// Wilson intervals as published tables have them (n = 10 and 100).
    @Test(arguments: [
        (0, 10, 0.0, 0.2775), (5, 10, 0.2366, 0.7634), (10, 10, 0.7225, 1.0),
        (95, 100, 0.8882, 0.9785),
    ])
    func interval(part: Int, whole: Int, low: Double, high: Double) throws {
        let interval = try #require(Share(part, of: whole).interval)
        #expect(abs(interval.lowerBound - low) < 0.0005 && abs(interval.upperBound - high) < 0.0005)
    }

    @Test func ofNothingThereIsNone() {
        #expect(Share(0, of: 0).interval == nil && Share(0, of: 0).value == nil)
    }
}
