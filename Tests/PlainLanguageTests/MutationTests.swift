import KnowledgeFiles
import Records
import TestSupport
import Testing

@testable import PlainLanguage

extension PlainSuites {
    /// Errors planted in all sentences of the suites: the guard has to see them.
    struct MutationTests {
        private static let root = PackedRecord(
            root: BuiltKnowledge.real.file[PlainCompiler.dataSection])
        private static let lexicon = Lexicon(BuiltKnowledge.real.file, root)
        private static let guardian = FactGuard(
            reader: FactReader(root["grammar"], numbers: lexicon.grammar.numbers), lexicon: lexicon,
            provenance: Provenance(agents: keys(root["agents"])))
        private static let reader = PieceReader(spans: SpanRules(root["grammar"]))

        private static func keys(_ table: PackedRecord?) -> [String] {
            (0..<(table?.count ?? 0)).map { table?.key($0).text ?? "" }
        }

        private static let sentences: [[Piece]] = {
            let suites = PlainSuiteReader(folder: KnowledgeSource.folder.path)
            return suites.names.compactMap { suites.read($0).suite }.flatMap(\.texts)
                .map { reader.pieces(of: $0.text) }
        }()

        /// A word and what a careless rewriting makes of it; nothing: it gets lost.
        private static let swaps: [String: [String?]] = [
            "nicht": [nil], "kein": ["ein"], "keine": ["eine", nil], "ohne": ["mit"],
            "nur": [nil], "ausschließlich": [nil], "oder": ["und"],
            "muss": ["kann", "darf", "soll"],
            "müssen": ["können", "dürfen"], "kann": ["muss", "darf"], "können": ["müssen"],
            "darf": ["muss", "kann"], "dürfen": ["müssen"], "soll": ["muss"], "sollen": ["müssen"],
            "frühestens": ["spätestens", nil], "spätestens": ["frühestens", nil],
            "höchstens": ["mindestens", nil], "mindestens": ["höchstens", nil],
            "wenn": [nil], "sofern": [nil], "soweit": [nil], "falls": [nil],
            "behörde": ["Gemeinde"], "vermieter": ["Mieter"], "mieter": ["Vermieter"],
            "halter": ["Fahrer"], "eltern": ["Kinder"], "antragsteller": ["Bürger"],
        ]

        private struct Mutant {
            let before: [Piece]
            let after: [Piece]
        }

        private static func mutants(of pieces: [Piece]) -> [Mutant] {
            pieces.indices.flatMap { index in
                replacements(of: pieces[index]).map { text in
                    var after = pieces
                    if let text {
                        after[index] = pieces[index].with(text)
                    } else {
                        after.remove(at: index)
                    }
                    return Mutant(before: pieces, after: after)
                }
            }
        }

        private static func replacements(of piece: Piece) -> [String?] {
            if let swaps = swaps[piece.key] { return swaps }
            guard piece.text.contains(where: \.isNumber) else { return [] }
            // Two digits swapped, one more, one other; and the whole lost.
            let other = piece.text.map { $0.isNumber ? ($0 == "4" ? "1" : "4") : $0 }
            return [piece.text + "0", String(other), nil].filter { $0 != piece.text }
        }

        private func isCaught(_ mutant: Mutant) -> Bool {
            Self.guardian.fault(before: mutant.before, after: [mutant.after], ledger: [:]) != nil
                || Self.guardian.strangeness(
                    before: mutant.before, after: [mutant.after], vocabulary: []) != nil
        }

        @Test func oneErrorInEachPlace() {
            let mutants = Self.sentences.flatMap(Self.mutants)
            let missed = mutants.filter { !isCaught($0) }
            #expect(mutants.count > 300)
            #expect(missed.count * 200 <= mutants.count, "\(missed.map(\.after.text))")
        }

        /// Two errors must not hide each other, unless they undo one another.
        @Test func twoErrorsAtOnce() {
            var generator = SeededGenerator(seed: 11)
            var planted = 0
            var missed = 0
            for _ in 0..<Proof.count(500) {
                guard let sentence = Self.sentences.randomElement(using: &generator),
                    let first = Self.mutants(of: sentence).randomElement(using: &generator),
                    let second = Self.mutants(of: first.after).randomElement(using: &generator),
                    second.after.text != sentence.text
                else { continue }
                planted += 1
                let both = Mutant(before: sentence, after: second.after)
                if !isCaught(both) { missed += 1 }
            }
            #expect(planted > 200)
            #expect(missed * 50 <= planted)
        }

        @Test(arguments: [
            ("Der Vermieter mahnt den Mieter.", "Der Mieter mahnt.", FactGuard.Fault.agent),
            ("Die Behörde prüft den Antrag.", "Die Behörde verliert den Antrag.", .stranger),
            ("Prüft sie den Antrag?", "Dann sie Prüft den Antrag.", .capital),
        ])
        func whatIsStrange(_ before: String, _ after: String, _ fault: FactGuard.Fault) {
            let pieces = Self.reader.pieces(of: after).map { $0.with($0.text) }
            let found = Self.guardian.strangeness(
                before: Self.reader.pieces(of: before), after: [pieces], vocabulary: ["dann"])
            #expect(found == fault)
        }
    }
}
