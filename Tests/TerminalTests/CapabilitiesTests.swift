import Testing

@testable import Terminal

struct CapabilitiesTests {
    static let xterm = TerminalKind(name: "xterm", colours: 8, isXtermLike: true)
    static let console = TerminalKind(name: "linux", colours: 8, isXtermLike: false)

    @Test func whatIsSwitchedOnIsSwitchedOffAgain() {
        let sequences = Self.sequences(Self.xterm, TerminalOptions(), ["rmcup": "[back]"])
        #expect(sequences.enter == "^[?2004h^[?1000h^[?1006h")
        #expect(sequences.leave == "^[?1006l^[?1000l^[?2004l[back]")
    }

    @Test func withoutMouseNoneIsAskedFor() {
        let sequences = Self.sequences(Self.xterm, TerminalOptions(mouse: false), [:])
        #expect(sequences.enter == "^[?2004h")
    }

    @Test func withoutASecondScreenTheOnlyOneIsEmptied() {
        let sequences = Self.sequences(Self.console, TerminalOptions(), ["clear": "[clear]"])
        #expect(sequences.enter == "" && sequences.leave == "[clear]")
    }

    @Test func wipingForgetsBothScreensAndWhatScrolledOff() {
        let names = ["clear": "[clear]", "E3": "[forget]", "rmcup": "[back]"]
        #expect(
            Self.sequences(Self.console, TerminalOptions(wipe: true), names).leave
                == "[clear][forget][back][forget]")
        #expect(
            Self.sequences(Self.xterm, TerminalOptions(wipe: true), [:]).leave
                .hasSuffix("^[3J"))
    }

    @Test(arguments: [("^[H^[J$<50>", "^[H^[J"), ("a$<2/>b$", "ab$"), ("$5<", "$5<")])
    func delaysAreDropped(sequence: String, bytes: String) {
        #expect(Capabilities.withoutPadding(sequence) == Array(bytes.utf8))
    }

    private static func sequences(
        _ kind: TerminalKind, _ options: TerminalOptions, _ names: [String: String]
    ) -> (enter: String, leave: String) {
        let capabilities = Capabilities(kind: kind, options: options) {
            names[$0].map { Array($0.utf8) }
        }
        let readable = { (bytes: [UInt8]) in
            String(decoding: bytes.map { $0 == 0x1b ? UInt8(ascii: "^") : $0 }, as: UTF8.self)
        }
        return (readable(capabilities.enter), readable(capabilities.leave))
    }
}
