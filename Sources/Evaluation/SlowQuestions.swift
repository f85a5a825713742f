/// Questions of up to the input cap (2,000 scalars) built to be slow: for measurements and tests.
package enum SlowQuestions {
    private static let cap = 2_000

    package static let all: [(name: String, text: String)] = [
        ("one-word-of-500-letters", letters(500)),
        ("one-word-of-2000-letters", letters(cap)),
        ("500-one-letter-words", (0..<500).map { letter($0) }.joined(separator: " ")),
        ("repeated-word", repeated("Personalausweis ")),
        ("repeated-unknown-word", repeated("Xqwertzuiopasd ")),
        ("misspelt-words", repeated("Prsonalasuweis Fürerschain Anmeldnug Reisepas ")),
        ("compounds", repeated("Personalausweisgebührenbescheinigungsantragsformular ")),
        ("half-compounds", repeated("Ausweisausweisausweisausweisausweisausweisausweisx ")),
        ("hyphens", repeated("a-b-c-d-e-f-g-h-")),
        ("numbers", repeated("1.1.2026 ")),
        ("cue-words", repeated("was kostet wo wann wie lange muss ich ")),
        ("marks", repeated("?!.,;:[]()")),
        ("umlauts", repeated("aeoeueaeoeue ")),
    ]

    private static func repeated(_ text: String) -> String {
        String(String(repeating: text, count: cap / text.count + 1).prefix(cap))
    }

    private static func letters(_ count: Int) -> String {
        (0..<count).map { letter($0 * $0 + $0 / 7) }.joined()
    }

    private static func letter(_ number: Int) -> String {
        String(Unicode.Scalar(UInt8(97 + number % 26)))
    }
}
