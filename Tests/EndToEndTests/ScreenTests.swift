import Foundation
import Testing

@Suite(.serialized)
struct ScreenEndToEndTests {
    @Test func aQuestionWithUmlautsIsAnswered() throws {
        let tmux = try Tmux()
        try tmux.start()
        try tmux.see("Programm, kein Mensch", "Datenschutz", "0123 456")
        try tmux.type("Für mich: Gebühr für den Angelschein?")
        try tmux.see("Für mich: Gebühr für den Angelschein?")
        try tmux.press("Enter")
        try tmux.see("Sie: Für mich: Gebühr für den Angelschein?", "33 Euro")
        try tmux.press("F10", "Enter")
        try tmux.expectCleanEnd()
    }

    @Test func theWindowMayChangeWhileAnAnswerShows() throws {
        let tmux = try Tmux()
        try tmux.start()
        try tmux.see("Datenschutz")
        try tmux.type("Angelschein")
        try tmux.press("Enter")
        try tmux.see("Sie: Angelschein")
        for (columns, rows) in [(40, 12), (132, 43), (60, 18)] {
            try tmux.resize(columns: columns, rows: rows)
            try tmux.wait(for: "\(columns)×\(rows)") { screen in
                let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
                return lines.prefix(rows).contains { $0.contains("Sie: Angelschein") }
                    && lines.prefix(rows).last?.contains("F1 Hilfe") ?? false
            }
        }
        try tmux.resize(columns: 20, rows: 5)
        try tmux.see("Fenster zu")
        try tmux.resize(columns: 80, rows: 24)
        try tmux.see("Sie: Angelschein")
        try tmux.press("F10", "F10")
        try tmux.expectCleanEnd()
    }

    @Test func pastedLinesWaitForEnter() throws {
        let tmux = try Tmux()
        try tmux.start()
        try tmux.see("Datenschutz")
        try tmux.paste("Hund\nanmelden\n")
        try tmux.see("Hund anmelden")
        #expect(!tmux.screen.contains("Sie:"))
        try tmux.press("Enter")
        try tmux.see("Sie: Hund anmelden")
        try tmux.press("C-c", "C-c")
        try tmux.expectCleanEnd()
    }

    @Test func ctrlCAsksFirst() throws {
        let tmux = try Tmux()
        try tmux.start()
        try tmux.see("Datenschutz")
        try tmux.press("C-c")
        try tmux.see("Beenden?")
        try tmux.press("Escape")
        try tmux.wait(for: "the input line") { !$0.contains("Beenden?") }
        try tmux.press("C-c")
        try tmux.see("Beenden?")
        try tmux.press("Enter")
        try tmux.expectCleanEnd()
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func signalsGiveTheTerminalBack(signal: Int32) throws {
        let tmux = try Tmux()
        try tmux.start()
        try tmux.see("Datenschutz")
        try tmux.signal(signal)
        try tmux.expectCleanEnd(status: nil)
    }

    @Test(arguments: ["vt100", "xterm-256color", "xterm-kitty", "linux", "ansi"])
    func otherTerminalsShowTheScreen(term: String) throws {
        let tmux = try Tmux()
        try tmux.start(term: term)
        try tmux.see("Programm, kein Mensch", "F1 Hilfe")
        try tmux.type("Angelschein")
        try tmux.press("Enter")
        try tmux.see("Sie: Angelschein")
        try tmux.press("C-c", "Enter")
        try tmux.expectCleanEnd()
    }

    @Test(arguments: ["dumb", "", "gibt-es-nicht", "a;b", "x/../y"])
    func unusableTerminalsGetPlainLines(term: String) throws {
        let tmux = try Tmux(columns: 80, rows: 40)
        try tmux.start(term: term)
        try tmux.see("Programm, kein Mensch", "Sie:")
        try tmux.type("Angelschein")
        try tmux.press("Enter")
        try tmux.see("Max:", "33 Euro")
        try tmux.type("ende")
        try tmux.press("Enter")
        try tmux.expectCleanEnd()
    }

    @Test func nothingIsPaintedWhileNothingHappens() throws {
        let tmux = try Tmux()
        try tmux.start()
        try tmux.see("Datenschutz")
        let frames = tmux.frames
        usleep(1_500_000)
        #expect(tmux.frames == frames)
        try tmux.type("a")
        try tmux.wait(for: "a new frame") { _ in tmux.frames > frames }
        try tmux.press("C-c", "Enter")
        try tmux.expectCleanEnd()
    }

    @Test func theCursorStandsOnTheFocus() throws {
        let tmux = try Tmux()
        try tmux.start()
        let screen = try tmux.see("Datenschutz")
        let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
        let row = try #require(lines.firstIndex { $0.contains("2  Wohnen") })
        try tmux.press("Down", "Down")
        try tmux.wait(for: "the cursor") { _ in tmux.cursor == "2,\(row)" }
        try tmux.press("C-c", "Enter")
        try tmux.expectCleanEnd()
    }

    @Test func withoutColourEverythingIsThere() throws {
        let tmux = try Tmux()
        try tmux.type("export NO_COLOR=1")
        try tmux.press("Enter")
        try tmux.start()
        try tmux.see("Programm, kein Mensch", "F1 Hilfe")
        try tmux.press("C-c", "Enter")
        try tmux.expectCleanEnd()
    }

    @Test func missingKnowledgeLeavesTheTerminalAlone() throws {
        let tmux = try Tmux()
        try tmux.type("\(Here.program) --knowledge /nirgends; echo status $?")
        try tmux.press("Enter")
        try tmux.see("keine gebaute Wissensbasis", "status 3")
    }
}
