import GermanText
import Records
import TestSupport
import Testing

@Suite struct AnalyzerTests {
    /// A text, and the forms that are read: "?" marks unknown words, "*" corrected ones.
    @Test(arguments: Fixture.rows("analyzer.tsv"))
    func table(row: [String]) { #expect(Small.forms(row[0]) == row[1], "\(row[0])") }

    /// A compound that nobody wrote down, and the words whose stems its parts have.
    @Test(arguments: [
        ("Kinderreisepass", "Kind Reisepass"), ("Geburtsurkunde", "Geburt Urkunde"),
        ("Geburtsurkundenantrag", "Geburt Urkunde Antrag"),
        ("Wohnungsanmelden", "Wohnung anmelden"),
        ("Hundesteuerantrag", "Hund Steuer Antrag"),
        ("Fuehrerscheingebuehren", "Führerschein Gebühr"),
        ("Autokennzeichen", "Auto Kennzeichen"),
        ("personalausweisgebühr", "Personalausweis Gebühr"),
    ])
    func compounds(text: String, parts: String) {
        #expect(
            Small.analyzer.words(of: text).map(\.stem)
                == Small.analyzer.words(of: parts).map(\.stem))
    }

    /// Of a word: what is shown to the citizen as understood.
    @Test(
        arguments: [
            ("Reisepas", "Reisepass"), ("personalausweis", nil), ("gebuehr", nil),
            ("verlohren", "verloren"),
            ("israell", "Israel"),
        ] as [(String, String?)])
    func corrections(text: String, expected: String?) {
        #expect(Small.analyzer.words(of: text).first?.correction == expected)
    }

    @Test func rangesPointAtWhatWasWritten() {
        let text = "Für mein  Personal ausweis, äh: Gebühr-Antrag?"
        let bytes = Array(text.utf8)
        let written = Small.analyzer.words(of: text).map {
            String(decoding: bytes[$0.range], as: UTF8.self)
        }
        #expect(
            written == ["Für", "mein", "Personal ausweis", "äh", "Gebühr-Antrag", "Gebühr-Antrag"])
    }

    @Test func aCompoundOfTheVocabularyHasParts() {
        let word = Small.analyzer.words(of: "Bürgerbüro")[0]
        #expect(word.form == "bürgerbüro")
        #expect(Small.analyzer.parts(of: word)?.map(\.form) == ["bürger", "büro"])
        let simple = Small.analyzer.words(of: "Hund")[0]
        #expect(Small.analyzer.parts(of: simple) == nil)
    }

    /// Whatever is typed: ranges lie in the text in order, words have content, and the same text
    /// gives the same words.
    @Test(arguments: [1, 2, 3] as [UInt64])
    func anyText(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<150 {
            let text = Self.text(&random)
            let words = Small.analyzer.words(of: text)
            #expect(Small.analyzer.words(of: text) == words, "\(text)")
            var last = 0..<0
            for word in words {
                #expect(!word.range.isEmpty && word.range.upperBound <= text.utf8.count, "\(text)")
                #expect(word.range == last || word.range.lowerBound >= last.upperBound, "\(text)")
                #expect(!word.form.isEmpty && !word.stem.isEmpty, "\(text)")
                #expect(!word.isKnown || word.correction == nil || word.form != word.correction)
                last = word.range
            }
        }
    }

    private static let pieces = [
        "Personalausweis", "gebuehr", "-", "--", "'", "ß", "ẞ", "u\u{308}", "\u{308}", "é", "ı",
        "İ", "🙂",
        "1", "3.11.", "€", "\u{301}\u{302}", "\u{AD}", "\u{2011}", "ﬁ", "中文", "שלום", "אב\u{5B0}",
        "x", "Ä",
        "aeoeue", "Q", "\u{FFFD}", "ǅ", "ŉ", "\u{1E9E}", "ΐ", "\u{130}", "qu", "e", "s",
    ]

    private static func text(_ random: inout SeededGenerator) -> String {
        (0..<Int.random(in: 0...12, using: &random)).map { _ in
            pieces.randomElement(using: &random)! + (Bool.random(using: &random) ? " " : "")
        }.joined()
    }

    /// One letter changed, left out, doubled or two swapped, in every place of a long word: the word
    /// is still found.
    @Test func oneErrorInALongWordIsMended() {
        let word = Array("personalausweis")
        for place in word.indices {
            for damaged in Self.damage(word, at: place) where damaged != word {
                let found = Small.analyzer.words(of: String(damaged))
                #expect(found.map(\.form) == ["personalausweis"], "\(String(damaged))")
            }
        }
    }

    private static func damage(_ word: [Character], at place: Int) -> [[Character]] {
        var (changed, missing, doubled, swapped) = (word, word, word, word)
        changed[place] = "j"
        missing.remove(at: place)
        doubled.insert(word[place], at: place)
        if place > 0 { swapped.swapAt(place, place - 1) }
        return [changed, missing, doubled, swapped]
    }

    @Test(arguments: ["a", "ausweis", "ß", "-", "a-", "ue", "\u{E9}", "straßen", "0"])
    func floodsTakeLinearTime(piece: String) {
        let text = String(repeating: piece, count: 8_000 / piece.utf8.count)
        let time = ContinuousClock().measure { _ = Small.analyzer.words(of: text) }
        #expect(time < .seconds(3), "\(piece)")
    }
}

@Suite struct FoldingTests {
    @Test(arguments: [
        ("Straße", "strasse"), ("STRAẞE", "strasse"), ("Gebühr", "gebühr"), ("GEBÜHR", "gebühr"),
        ("Gebu\u{308}hr", "gebühr"), ("Café", "cafe"), ("Cafe\u{301}", "cafe"), ("Şükrü", "sükrü"),
        ("Łódź", "lodz"), ("hab's", "habs"), ("i\u{2011}Kfz", "i-kfz"), ("Per\u{AD}so", "perso"),
        ("İstanbul", "istanbul"), ("ısı", "isi"), ("e\u{308}", "e"), ("", ""), ("\u{308}", ""),
    ])
    func folds(text: String, expected: String) {
        #expect(Array(Folding.fold(text).utf8) == Array(expected.utf8))
    }

    @Test(arguments: [
        ("gebuehr", "gebühr"), ("israel", "isräl"), ("neue", "neue"), ("quelle", "quelle"),
        ("frauen", "frauen"), ("oeffnung", "öffnung"), ("ae", "ä"),
    ])
    func readsUmlauts(text: String, expected: String) {
        #expect(Folding.readUmlauts(text) == expected)
    }

    @Test func foldingTwiceChangesNothing() {
        var random = SeededGenerator(seed: 9)
        for _ in 0..<3_000 {
            var text = ""
            for _ in 0..<8 {
                text.unicodeScalars.append(
                    Unicode.Scalar(UInt32.random(in: 1...0x2FFF, using: &random)) ?? "x")
            }
            let once = Folding.fold(text)
            #expect(
                Array(Folding.fold(once).utf8) == Array(once.utf8),
                "\(text.unicodeScalars.map(\.value))")
        }
    }
}

@Suite struct TokenizerTests {
    @Test(arguments: [
        ("Was kostet's?", "Was|kostet's|?"), ("i-Kfz 2026", "i-Kfz|2026"), ("-a- b", "-|a|-|b"),
        ("3.11.", "3|.|11|."), ("46 €", "46|€"), ("", ""), ("  \n", ""), ("a\u{308}b", "a\u{308}b"),
    ])
    func tokens(text: String, expected: String) {
        #expect(Tokenizer.tokens(of: text).map(\.text).joined(separator: "|") == expected)
    }

    @Test func nothingButSpacesIsLeftOut() {
        let text = "Für 3 Kinder: „Äpfel“ (usw.) 🙂"
        let bytes = Array(text.utf8)
        var rest = bytes
        for token in Tokenizer.tokens(of: text) {
            #expect(Array(token.text.utf8) == Array(bytes[token.range]))
            rest.replaceSubrange(token.range, with: token.range.map { _ in 32 })
        }
        #expect(rest.allSatisfy { $0 == 32 })
    }
}

@Suite struct PhraseTableTests {
    static let table: PhraseTable = {
        let entries: [(stems: [String], payload: UInt32)] = [
            (["a"], 1), (["a", "b"], 2), (["a", "b"], 3), (["b", "c", "d", "e", "f", "g"], 4),
            (["a"], 1),
        ]
        let file = PackedFile.pack(PhraseTable.sections("p", entries))
        return PhraseTable(try! PackedFile(PackedBytes(keeping: file)), name: "p")
    }()

    @Test(arguments: [
        ("a", "0-1:1"), ("a b", "0-1:1 0-2:2 0-2:3"), ("b a", "1-2:1"), ("a x b", "0-1:1"),
        ("b c d e f g", "0-6:4"), ("b c d e f", ""), ("", ""), ("a a", "0-1:1 1-2:1"),
    ])
    func matches(text: String, expected: String) {
        let found = Self.table.matches(in: text.split(separator: " ").map(String.init))
        let notation = found.map { "\($0.words.lowerBound)-\($0.words.upperBound):\($0.payload)" }
        #expect(notation.joined(separator: " ") == expected)
    }

    @Test func knowsItsStems() {
        #expect(
            Self.table.uses(stem: "g") && !Self.table.uses(stem: "h")
                && !Self.table.uses(stem: "a b"))
    }
}
