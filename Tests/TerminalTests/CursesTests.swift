import Screen
import TestSupport
import Testing

@testable import Terminal

extension CursesSuites {
    struct CursesTests {
        private static func curses(
            _ size: Size, _ name: String = "xterm-256color", _ palette: Theme.Palette = .monochrome
        ) throws -> Curses {
            let kind = try TerminalKind.check(["TERM": name])
            let curses = try #require(Curses(kind: kind, size: size, theme: Theme(palette)))
            _ = curses.takeOutput()
            return curses
        }

        private static func text(_ bytes: [UInt8]) -> String {
            String(decoding: bytes, as: UTF8.self)
        }

        @Test func whatIsShownAlreadyIsNotSentAgain() throws {
            let size = Size(columns: 20, rows: 4)
            let curses = try Self.curses(size)
            var frame = Frame(size)
            frame.put("Grüße 字 e\u{301}", row: 1, column: 2)
            #expect(Self.text(curses.paint(frame)).contains("Grüße 字 e\u{301}"))
            #expect(curses.paint(frame) == [])
        }

        @Test func onlyWhatChangedIsSent() throws {
            let size = Size(columns: 40, rows: 4)
            let curses = try Self.curses(size)
            var frame = Frame(size)
            frame.put("Wo melde ich mich um?", row: 1, column: 2)
            frame.cursor = Position(row: 3, column: 0)
            _ = curses.paint(frame)
            frame.put("M", row: 1, column: 5)
            let bytes = Self.text(curses.paint(frame))
            #expect(bytes.contains("M") && !bytes.contains("elde") && bytes.utf8.count < 24)
            frame.cursor = Position(row: 3, column: 1)
            #expect(curses.paint(frame).count < 8)
        }

        @Test func theLastCellOfTheScreenCanBeWritten() throws {
            let size = Size(columns: 5, rows: 2)
            let curses = try Self.curses(size)
            var frame = Frame(size)
            frame.put("abcde", row: 0, column: 0)
            frame.put("fgh字", row: 1, column: 0)
            let bytes = Self.text(curses.paint(frame))
            #expect(bytes.contains("字"))
        }

        @Test func afterAResizeEverythingIsSent() throws {
            let curses = try Self.curses(Size(columns: 20, rows: 4))
            var frame = Frame(Size(columns: 20, rows: 4))
            frame.put("Emma", row: 0, column: 0)
            _ = curses.paint(frame)
            curses.resize(to: Size(columns: 30, rows: 40))
            frame = Frame(Size(columns: 30, rows: 40))
            frame.put("Emma", row: 0, column: 0)
            frame.put("unten", row: 39, column: 0)
            let bytes = Self.text(curses.paint(frame))
            #expect(bytes.contains("Emma") && bytes.contains("unten"))
            #expect(bytes.contains("\u{1b}[1;40r"))
        }

        @Test(arguments: ["xterm-256color", "xterm", "linux", "vt100", "screen", "tmux-256color"])
        func everyRoleCanBePainted(name: String) throws {
            let size = Size(columns: 20, rows: Role.allCases.count)
            let kind = try TerminalKind.check(["TERM": name])
            let curses = try Self.curses(
                size, name, .best(colours: kind.colours, environment: [:]))
            var frame = Frame(size)
            for (row, role) in Role.allCases.enumerated() {
                frame.put(StyledLine(role.rawValue, role), row: row, column: 0)
            }
            let bytes = Self.text(curses.paint(frame))
            for role in Role.allCases { #expect(bytes.contains(role.rawValue)) }
            #expect(curses.paint(frame) == [])
        }

        @Test func theConsoleGetsSignsThatItHas() throws {
            let size = Size(columns: 20, rows: 1)
            let curses = try Self.curses(size, "linux")
            var frame = Frame(size)
            frame.put("• „Straße“ …", row: 0, column: 0)
            #expect(Self.text(curses.paint(frame)).contains("* \"Straße\" ."))
        }

        /// What the C library does not know yet is replaced; about the rest the two must agree, but
        /// for one letter of Ahom.
        @Test func widthsAgreeWithTheCLibrary() throws {
            _ = try TerminalKind.check(["TERM": "xterm"])
            var compared = 0
            var different: [String] = []
            for scalar in (0x20...0x10ffff).compactMap({ Unicode.Scalar(UInt32($0)) }) {
                let library = Glyphs.libraryWidth(of: scalar)
                guard scalar.isShowable, library >= 0 else { continue }
                compared += 1
                if scalar.columns.count != library {
                    different.append(String(scalar.value, radix: 16))
                }
            }
            #expect(different == ["1171e"])
            #expect(compared > 100_000)
        }

        @Test(arguments: 0..<UInt64(Proof.count(60)))
        func aFrameOnceShownIsShown(seed: UInt64) throws {
            var random = SeededGenerator(seed: seed)
            let size = Size(
                columns: Columns(.random(in: 1...20, using: &random)),
                rows: .random(in: 1...6, using: &random))
            let curses = try Self.curses(size)
            for _ in 0..<10 {
                var frame = Frame(size)
                let texts = ["字字字", "Grüße", "a\u{301}😀x", "", "한글"]
                for row in 0..<size.rows {
                    frame.put(
                        StyledLine(texts.randomElement(using: &random) ?? "", .field), row: row,
                        column: Columns(.random(in: -2...10, using: &random)))
                }
                _ = curses.paint(frame)
                #expect(curses.paint(frame) == [])
            }
        }
    }
}
