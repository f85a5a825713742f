import Records
import Search
import Testing

/// What is learned from examples is what they show.
@Suite struct AssociationTests {
    private static func association(_ examples: [(Int, [String])], documents: Int) -> Association {
        var trainer = AssociationTrainer(documents: documents)
        for (document, features) in examples { trainer.add(document, features: features) }
        let bytes = PackedFile.pack(trainer.sections("l"))
        return Association(try! PackedFile(PackedBytes(keeping: bytes)), name: "l")
    }

    private static let examples: [(Int, [String])] = [
        (0, ["hund", "anmeld"]), (0, ["hund", "steu"]), (0, ["waldi", "anmeld"]),
        (1, ["auto", "anmeld"]), (1, ["auto", "steu"]), (1, ["wag", "anmeld"]),
        (2, ["wohnung", "anmeld"]), (2, ["wohnung", "zieh"]),
    ]

    @Test(arguments: [
        (["hund", "anmeld"], 0), (["waldi"], 0), (["auto"], 1), (["wag", "steu"], 1),
        (["zieh", "anmeld"], 2), (["wohnung", "unbekannt"], 2),
    ])
    func theExamplesDecide(_ features: [String], _ document: Int) {
        let scores = Self.association(Self.examples, documents: 3)
            .scores(of: features, documents: 3)
        #expect(scores.indices.max { scores[$0] < scores[$1] } == document, "\(scores)")
    }

    @Test func whatAllDocumentsShareSaysLittle() {
        let scores = Self.association(Self.examples, documents: 3)
            .scores(of: ["anmeld"], documents: 3)
        #expect(scores.allSatisfy { abs($0) < 0.5 }, "\(scores)")
    }

    @Test func unknownFeaturesSayNothing() {
        let scores = Self.association(Self.examples, documents: 3)
            .scores(of: ["xyz"], documents: 3)
        #expect(scores == [0, 0, 0])
    }

    @Test func sameExamplesSameBytes() {
        var bytes: [[UInt8]] = []
        for _ in 0..<2 {
            var trainer = AssociationTrainer(documents: 3)
            for (document, features) in Self.examples { trainer.add(document, features: features) }
            bytes.append(PackedFile.pack(trainer.sections("l")))
        }
        #expect(bytes[0] == bytes[1])
    }

    @Test func nothingLearnedFromNothing() {
        #expect(Self.association([], documents: 0).scores(of: ["hund"], documents: 2) == [0, 0])
    }
}
