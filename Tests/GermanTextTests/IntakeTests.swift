import GermanText
import TestSupport
import Testing

@Suite struct IntakeTests {
    static let letters = Intake(limits: .init(scalars: 2_000_000, bytes: 2_000_000))

    @Test(arguments: [
        ("Grüße", "Grüße"), ("a\tb\nc\r\nd\re", "a b c d e"),
        ("a\u{0}b\u{1B}[31mc\u{7F}", "ab[31mc"),
        ("a\u{9B}b\u{85}c", "ab c"), ("a\u{202E}b\u{2066}c\u{2069}", "abc"),
        ("a\u{200B}b\u{200D}c\u{FEFF}", "abc"),
        ("Personal\u{AD}ausweis", "Personalausweis"), ("a\u{E000}\u{F8FF}b\u{10FFFD}", "ab"),
        ("a\u{E0041}\u{E007F}b", "ab"), ("a\u{2028}b\u{2029}c", "a b c"),
        ("a\u{FFFE}b\u{1FFFF}", "ab"),
        ("☎\u{FE0F} 5 €", "☎ 5 €"), ("u\u{308}ber", "u\u{308}ber"),
        ("Straße\u{A0}5", "Straße\u{A0}5"),
        ("a\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}b", "a\u{301}\u{302}\u{303}\u{304}b"),
        ("a\u{301}\u{302}\u{200B}\u{303}\u{304}\u{200B}\u{305}b", "a\u{301}\u{302}\u{303}\u{304}b"),
        ("\u{301}\u{301}\u{301}\u{301}\u{301}x", "\u{301}\u{301}\u{301}\u{301}x"),
    ])
    func cleans(input: String, expected: String) {
        let clean = Intake().clean(input)
        #expect(Array(clean.text.utf8) == Array(expected.utf8))
        #expect(!clean.wasCut)
    }

    @Test func keepsLineBreaksWhenAsked() {
        #expect(Intake(lineBreaks: .kept).clean("a\r\nb\rc\n\n\td").text == "a\nb\nc\n\n d")
    }

    @Test(
        arguments: [
            ([0x61, 0xDF, 0x62], "a\u{FFFD}b"), ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}"),
            ([0xE2, 0x82], "\u{FFFD}"),
            ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"), ([0xF5, 0x41], "\u{FFFD}A"),
            ([0xEF, 0xBB, 0xBF, 0x41], "A"),
        ] as [([UInt8], String)])
    func replacesWhatIsNoUTF8(bytes: [UInt8], expected: String) {
        #expect(Intake().clean(bytes).text == expected)
    }

    @Test func cutsAtCharacters() {
        let intake = Intake(limits: .init(scalars: 5, bytes: 8))
        #expect(intake.clean("abcde") == intake.clean("abcde".utf8))
        #expect(!intake.clean("abcde").wasCut)
        #expect(intake.clean("abcdef").text == "abcde")
        #expect(intake.clean("abcdef").wasCut)
        #expect(intake.clean("ääääß").text == "ääää")
        #expect(intake.clean("äää€€").text == "äää")
        #expect(intake.clean("abcda\u{308}").text == "abcd", "half a letter is another letter")
        #expect(
            Intake(limits: .init(scalars: 6, bytes: 99)).clean(
                "a\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}"
            ).text == "a\u{301}\u{302}\u{303}\u{304}")
    }

    @Test func everyByteAndPairOfBytes() {
        for first in UInt8.min...UInt8.max {
            expectClean([first])
            for second in UInt8.min...UInt8.max { expectClean([first, second, 0x41]) }
        }
    }

    @Test func randomBytes() {
        var random = SeededGenerator(seed: 1)
        for _ in 0..<Proof.count(2_000) {
            expectClean((0..<200).map { _ in UInt8.random(in: 0...255, using: &random) })
        }
    }

    @Test func cleaningTwiceChangesNothing() {
        var random = SeededGenerator(seed: 2)
        for _ in 0..<Proof.count(2_000) {
            var text = ""
            for _ in 0..<60 {
                text.unicodeScalars.append(
                    Unicode.Scalar(UInt32.random(in: 0...0x3FF, using: &random)) ?? "x")
            }
            let once = Intake().clean(text).text
            #expect(Array(Intake().clean(once).text.utf8) == Array(once.utf8))
        }
    }

    /// What is longer than the limits costs nothing; what is within them, linear time.
    @Test(arguments: [
        "\u{301}", "\u{301}\u{323}", "a\u{301}", "\u{200B}", "\u{1B}", "\r", "ä", "🇩🇪", "\u{1100}",
    ])
    func floods(piece: String) {
        let flood = "a" + String(repeating: piece, count: 1_000_000 / piece.utf8.count)
        let cut = ContinuousClock().measure { #expect(Intake().clean(flood).wasCut) }
        #expect(cut < .milliseconds(100))
        var clean = ""
        let whole = ContinuousClock().measure { clean = Self.letters.clean(flood).text }
        #expect(whole < .seconds(4))
        #expect(ContinuousClock().measure { _ = clean.hashValue } < .seconds(2))
    }

    private func expectClean(_ bytes: [UInt8]) {
        for scalar in Intake(lineBreaks: .kept).clean(bytes).text.unicodeScalars {
            let category = scalar.properties.generalCategory
            let isHidden =
                [.format, .privateUse].contains(category) || category == .control && scalar != "\n"
            #expect(!isHidden, "\(scalar.value)")
        }
    }
}
