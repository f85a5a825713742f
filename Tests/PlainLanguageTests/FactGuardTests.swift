import Records
import TestSupport
import Testing

@testable import PlainLanguage

extension PlainSuites {
    struct FactGuardTests {
        private static let root = PackedRecord(
            root: BuiltKnowledge.real.file[PlainCompiler.dataSection])
        private static let lexicon = Lexicon(BuiltKnowledge.real.file, root)
        private static let reader = FactReader(root["grammar"], numbers: lexicon.grammar.numbers)
        private static let pieces = PieceReader(spans: SpanRules(root["grammar"]))

        private func fault(_ before: String, _ after: String) -> FactGuard.Fault? {
            FactGuard(
                reader: Self.reader, lexicon: Self.lexicon, provenance: Provenance(agents: [])
            ).fault(
                before: Self.pieces.pieces(of: before), after: [Self.pieces.pieces(of: after)],
                ledger: [:])
        }

        /// What a careless rewriting does to a sentence.
        private static let errors: [(from: String, to: String)] = [
            (" nicht ", " "), (" kein ", " ein "), (" keine ", " eine "), (" muss ", " kann "),
            (" kann ", " muss "), (" soll ", " muss "), (" darf ", " muss "),
            (" müssen ", " können "),
            (" frühestens ", " spätestens "), (" spätestens ", " frühestens "),
            (" höchstens ", " mindestens "), (" 14 ", " 41 "), (" 20 ", " 200 "),
            ("3. Mai", "4. Mai"),
            (" bis ", " ab "), (" nur ", " "), (" oder ", " und "), ("§ 9", "§ 6"),
            (", es sei denn, er ist krank", ""), (" ohne ", " mit "), (" auf 5", " um 5"),
        ]

        private static let sentences = [
            "Sie müssen den Betrag von 20 Euro nicht sofort zahlen.",
            "Der Halter muss den Hund bis 14 Uhr abholen oder anrufen.",
            "Die Behörde kann die Frist um höchstens 14 Tage verlängern.",
            "Der Antrag soll frühestens am 3. Mai gestellt werden.",
            "Der Mieter darf nur mit Erlaubnis umbauen, es sei denn, er ist krank.",
            "Die Stadt zahlt spätestens nach 14 Tagen, ohne dass Sie fragen (§ 9).",
            "Es gibt keine Gebühr und kein Formular für höchstens 20 Personen.",
            "Der Preis steigt auf 5 Euro, und wer nicht zahlt, muss gehen.",
        ]

        @Test func plantedErrorsAreCaught() {
            var planted = 0
            var caught = 0
            for sentence in Self.sentences {
                for error in Self.errors where sentence.contains(error.from) {
                    planted += 1
                    let wrong = sentence.split(separator: error.from, maxSplits: 1)
                        .joined(separator: error.to)
                    if fault(sentence, wrong) != nil { caught += 1 }
                }
            }
            #expect(planted > 20)
            #expect(caught == planted)
        }

        @Test(arguments: sentences)
        func nothingIsFoundWhereNothingChanged(_ sentence: String) {
            #expect(fault(sentence, sentence) == nil)
        }

        @Test func aSentenceMayNotVanish() {
            let guardian = FactGuard(
                reader: Self.reader, lexicon: Self.lexicon, provenance: Provenance(agents: []))
            let before = Self.pieces.pieces(of: "Das ist so.")
            #expect(guardian.fault(before: before, after: [], ledger: [:]) == .empty)
        }
    }
}
