import Glibc
import Screen
import Testing

@testable import Terminal

extension CursesSuites {
    struct TerminalSessionTests {
        static let size = Size(columns: 40, rows: 10)

        private static func session(
            _ terminal: PseudoTerminal, _ name: String = "xterm-256color",
            options: TerminalOptions = TerminalOptions(allowSuspend: false)
        ) throws -> TerminalSession {
            try TerminalSession(
                input: terminal.slave, output: terminal.slave,
                environment: ["TERM": name], options: options)
        }

        private static func frame(_ text: String, _ size: Size = size) -> Frame {
            var frame = Frame(size)
            frame.put(StyledLine(text), row: 0, column: 0)
            return frame
        }

        @Test(arguments: ["xterm-256color", "xterm", "linux", "vt100", "screen"])
        func theTerminalIsGivenBackAsItWas(name: String) throws {
            let terminal = PseudoTerminal()
            let before = terminal.settings
            let session = try Self.session(terminal, name)
            #expect(terminal.settings != before)
            session.show(Self.frame("Grüße"))
            #expect(terminal.output().contains("Grüße"))
            session.restore()
            #expect(terminal.settings == before)
            let farewell = terminal.output()
            #expect(!farewell.isEmpty)
            session.restore()
            #expect(terminal.output() == "")
        }

        @Test func wipingForgetsWhatScrolledOff() throws {
            let terminal = PseudoTerminal()
            let session = try Self.session(terminal, options: TerminalOptions(wipe: true))
            _ = terminal.output()
            session.restore()
            let farewell = terminal.output()
            #expect(farewell.contains("\u{1b}[3J\u{1b}[?1049l"))
            #expect(farewell.hasSuffix("\u{1b}[3J"))
        }

        @Test func keysArriveInOrder() throws {
            let terminal = PseudoTerminal()
            let session = try Self.session(terminal)
            terminal.type("ä\u{1b}[5~\u{1a}\u{3}\u{1b}")
            var keys: [Key] = []
            while let key = session.nextKey(timeout: .milliseconds(200)) { keys.append(key) }
            #expect(keys.notation == "ä<PgUp><C-z><C-c><Esc>")
        }

        @Test func anEqualFrameSendsNothingAndIsCounted() throws {
            let terminal = PseudoTerminal()
            let session = try Self.session(terminal)
            var numbers: [Int] = []
            session.onPresented = { numbers.append($0) }
            session.show(Self.frame("eins"))
            _ = terminal.output()
            session.show(Self.frame("eins"))
            #expect(session.nextKey(timeout: .milliseconds(20)) == nil)
            #expect(terminal.output() == "")
            #expect(numbers == [1, 2])
        }

        @Test func aStormOfResizesIsOneKeyWithTheLastSize() throws {
            let terminal = PseudoTerminal()
            let session = try Self.session(terminal)
            for columns in 30...80 {
                terminal.resize(Size(columns: Columns(columns), rows: 9999))
                kill(getpid(), SIGWINCH)
            }
            let size = Size(columns: 80, rows: 200)
            #expect(session.nextKey(timeout: .seconds(1)) == .resize(size))
            #expect(session.nextKey(timeout: .milliseconds(100)) == nil)
            #expect(session.size == size)
        }

        @Test func aLostTerminalIsToldOnceAndCostsNoTime() throws {
            let terminal = PseudoTerminal()
            let session = try Self.session(terminal)
            terminal.hangUp()
            #expect(session.nextKey() == .hangUp)
            let start = clock()
            for _ in 0..<5 { #expect(session.nextKey() == nil) }
            #expect(Double(clock() - start) / Double(CLOCKS_PER_SEC) < 0.05)
            session.show(Self.frame("ins Leere"))
        }

        @Test func aRequestToEndHangsUp() throws {
            let terminal = PseudoTerminal()
            let session = try Self.session(terminal)
            kill(getpid(), SIGTERM)
            #expect(session.nextKey(timeout: .seconds(1)) == .hangUp)
        }

        /// Nobody reads: no frame may block, and the last one is what is shown in the end.
        @Test func aTerminalThatDoesNotReadHoldsNobody() throws {
            let terminal = PseudoTerminal(Size(columns: 200, rows: 100))
            let session = try Self.session(terminal)
            var presented = 0
            session.onPresented = { presented = $0 }
            let start = ContinuousClock.now
            for number in 1...60 {
                var frame = Frame(session.size)
                for row in 0..<100 {
                    frame.put(
                        StyledLine(String(repeating: "\(number % 10)", count: 200)), row: row,
                        column: 0)
                }
                session.show(frame)
            }
            #expect(ContinuousClock.now - start < .seconds(5))
            #expect(presented < 60)
            while presented < 60 {
                _ = terminal.output()
                _ = session.nextKey(timeout: .milliseconds(1))
            }
            #expect(ContinuousClock.now - start < .seconds(20))
        }

        @Test func withoutATerminalThereIsNoSession() {
            #expect(throws: TerminalSession.Problem.noTerminal) {
                let null = open("/dev/null", O_RDWR)
                defer { close(null) }
                _ = try TerminalSession(
                    input: null, output: null, environment: ["TERM": "xterm"],
                    options: TerminalOptions())
            }
        }
    }
}
