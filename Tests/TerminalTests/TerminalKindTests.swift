import Testing

@testable import Terminal

extension CursesSuites {
    struct TerminalKindTests {
        @Test(
            arguments: [
                (nil, .missing), ("", .missing), ("a\u{1b}]0;x\u{7}", .malformed),
                ("xterm ", .malformed), ("../xterm", .malformed), ("Ｘterm", .malformed),
                (String(repeating: "x", count: 65), .malformed), ("nosuchthing", .unknown),
                ("unknown", .unknown), ("dumb", .withoutCursor),
            ] as [(String?, TerminalKind.Unusable)])
        func anUnusableTerminalIsToldByItsReason(name: String?, reason: TerminalKind.Unusable) {
            #expect(throws: reason) { try TerminalKind.check(name.map { ["TERM": $0] } ?? [:]) }
        }

        @Test(arguments: [
            ("xterm", "xterm", 8), ("xterm-256color", "xterm-256color", 256), ("vt100", "vt100", 0),
            ("linux", "linux", 8), ("screen", "screen", 8),
            // newer than the database
            ("xterm-nosuch", "xterm-256color", 256), ("foot-nosuch", "xterm-256color", 256),
            ("nosuch-256color", "xterm-256color", 256), ("xterm-direct", "xterm-256color", 256),
        ])
        func aTerminalIsKnownByANameOfTheDatabase(
            name: String, known: String, colours: Int
        ) throws {
            let kind = try TerminalKind.check(["TERM": name])
            #expect(kind.name == known && kind.colours == colours)
        }

        @Test(arguments: [
            "xterm-kitty", "xterm-ghostty", "ghostty", "foot", "alacritty", "wezterm", "tmux",
        ])
        func modernTerminalsAreXterms(name: String) throws {
            #expect(try TerminalKind.check(["TERM": name]).isXtermLike)
        }
    }
}
