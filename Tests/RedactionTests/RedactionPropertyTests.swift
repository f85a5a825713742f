import Redaction
import TestSupport
import Testing

@Suite struct RedactionPropertyTests {
    private static let samples = 1_500

    private static let makers:
        [(kind: PersonalData, make: @Sendable (inout PersonalDataGenerator) -> String)] = [
            (.email, { $0.email() }), (.phone, { $0.phone() }), (.iban, { $0.iban() }),
            (.identityDocument, { $0.serial() }), (.taxID, { $0.taxID() }),
            (.birthDate, { $0.birth() }),
        ]

    @Test(arguments: makers.map(\.kind))
    func atLeast98PercentAreFound(kind: PersonalData) {
        let make = Self.makers.first { $0.kind == kind }!.make
        var generator = PersonalDataGenerator(seed: 5)
        var missed: [String] = []
        for _ in 0..<Self.samples {
            let data = make(&generator)
            let text = generator.frame(data)
            let redacted = Subject.redact(text)
            let isGone =
                redacted.findings.map(\.kind).filter { !$0.isOnlyKeptOut } == [kind]
                && Self.rest(of: data, in: redacted) == 0
            if !isGone { missed.append(text + " -> " + redacted.text) }
        }
        print(
            "\(kind): \(Self.samples - missed.count) of \(Self.samples) found; missed: \(missed.prefix(8))"
        )
        #expect(missed.count * 50 <= Self.samples)
    }

    /// Digits of the data that are still there; the frame's own digits end in dates and postcodes.
    private static func rest(of data: String, in redacted: RedactedText) -> Int {
        let groups = data.split { !$0.isNumber }.filter { $0.count > 3 }
        return groups.filter { redacted.text.contains($0) && !"2025 2026 63065".contains($0) }.count
    }

    @Test func redactingTwiceChangesNothing() {
        var generator = PersonalDataGenerator(seed: 6)
        for _ in 0..<Proof.count(2_000) {
            let text = Self.mixture(&generator)
            let once = Subject.redact(text)
            let twice = Subject.redact(once.text)
            #expect(twice.text == once.text, "\(text)")
            #expect(Subject.redact(once.kept).kept == once.kept, "\(text)")
        }
    }

    @Test func onlyWhatIsFoundIsChanged() {
        var generator = PersonalDataGenerator(seed: 7)
        for _ in 0..<Proof.count(2_000) {
            let text = Self.mixture(&generator)
            let redacted = Subject.redact(text)
            #expect(
                Self.rebuild(text, redacted.findings, redacted.kept) == Array(redacted.kept.utf8),
                "\(text)")
            let answered = redacted.findings.filter { !$0.kind.isOnlyKeptOut }
            #expect(
                Self.rebuild(text, answered, redacted.text) == Array(redacted.text.utf8), "\(text)")
        }
    }

    /// The bytes between the findings must stand, in order, in the new text.
    private static func rebuild(
        _ text: String, _ findings: [RedactedText.Finding], _ product: String
    ) -> [UInt8] {
        let (old, new) = (Array(text.utf8), Array(product.utf8))
        var built: [UInt8] = []
        var (place, at) = (0, 0)
        for finding in findings {
            precondition(finding.range.lowerBound >= place && !finding.range.isEmpty)
            let kept = old[place..<finding.range.lowerBound]
            built += kept
            at += kept.count
            let mark = new[at...].prefix { $0 != UInt8(ascii: "]") } + [UInt8(ascii: "]")]
            built += mark
            at += mark.count
            place = finding.range.upperBound
        }
        return built + old[place...]
    }

    @Test func randomBytesNeverCrash() {
        var random = SeededGenerator(seed: 8)
        for _ in 0..<Proof.count(1_000) {
            let bytes = (0..<120).map { _ in UInt8.random(in: 0...255, using: &random) }
            let text = String(decoding: bytes, as: UTF8.self)
            let once = Subject.redact(text)
            #expect(Subject.redact(once.text).text == once.text)
            #expect(Subject.redact(once.kept).kept == once.kept)
        }
    }

    @Test(arguments: [
        "0", "0 ", "a.", "a@", "DE89 ", "12/", "(", "[", "* ", "geb. ", "3.5.", "069-", "L01X",
        "Tel. ", "+49 ", "ich heiße ", "Ali ", "mein Sohn ", "OF-", "Az. ", "1-", "Weg 1 ", "Am ",
        "krank ",
        "ich wohne ",
    ])
    func hostileTextTakesLinearTime(piece: String) {
        let text = String(repeating: piece, count: 20_000 / piece.utf8.count)
        let time = ContinuousClock().measure { _ = Subject.redact(text) }
        #expect(time < .seconds(5))
    }

    private static func mixture(_ generator: inout PersonalDataGenerator) -> String {
        let glue = generator.pick(["", " ", " ", ", ", "-", "/", ". ", ": "])
        return (0..<6).map { _ in fragment(&generator) }.joined(separator: glue)
    }

    private static func fragment(_ generator: inout PersonalDataGenerator) -> String {
        switch generator.number(0...9) {
        case 0...3: generator.pick(makers).make(&generator)
        case 4:
            generator.pick([
                "[Telefon]", "[Steuer-ID]", "[Geburtsdatum: 36 Jahre]", "[E-Mail]", "[", "]", "(",
                ")", "*", "@", "+", "§",
            ])
        case 5: generator.digits(generator.number(1...13))
        case 6:
            generator.pick([
                "Tel.", "Steuer-ID", "geboren", "geb.", "IBAN", "Ausweisnummer", "Konto", "Nr.",
                "ist", "am", "DE", "at", "punkt", "zur Welt",
            ])
        case 7:
            generator.pick([
                "3.5.1990", "2026", "46 Euro", "14 Uhr", "15 Jahre alt", "63065", "115",
            ])
        default: generator.pick(["und", "Perso", "weg", "ü\u{308}", "😀", "\n", "a", "ß"])
        }
    }
}
