import Screen

/// Texts of everything that is hard to draw.
enum RandomText {
    static let characters: [Character] = [
        "a", "ö", "ß", "x", "W", " ", " ", " ", "-", "/", "字", "한", "😀", "👨‍👩‍👧", "e\u{301}",
        "\u{301}", "\u{a0}", "\u{200b}", "\u{1b}", "\n", "\t", "\u{202e}", "│", "1", "€",
    ]

    static func text(_ random: inout some RandomNumberGenerator, length: Int) -> String {
        let count = Int.random(in: 0...length, using: &random)
        return String((0..<count).map { _ in characters.randomElement(using: &random) ?? "a" })
    }

    static func line(_ random: inout some RandomNumberGenerator, length: Int) -> StyledLine {
        let count = Int.random(in: 1...4, using: &random)
        return StyledLine(
            (0..<count).map { _ in
                Span(
                    text(&random, length: length / count),
                    Role.allCases.randomElement(using: &random) ?? .plain)
            })
    }
}
