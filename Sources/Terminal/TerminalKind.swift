import CNcurses
import Glibc
import Screen

/// What is known about the terminal before anything is sent to it.
package struct TerminalKind: Hashable, Sendable {
    /// The name under which ncurses knows it; may differ from `TERM`.
    package let name: String
    package let colours: Int
    /// Understands the private modes of xterm: mouse reports, bracketed paste.
    package let isXtermLike: Bool

    /// Why only plain lines can be shown. The name itself is never part of it: it comes from the
    /// other side and may hold escape sequences.
    package enum Unusable: Error, Hashable, Sendable {
        case missing, malformed, unknown, withoutCursor, withoutUTF8
    }

    /// Looks `TERM` up; a terminal that is newer than the database counts as an xterm.
    package static func check(_ environment: [String: String]) throws(Unusable) -> TerminalKind {
        guard let name = environment["TERM"], !name.isEmpty else { throw .missing }
        guard isWellFormed(name) else { throw .malformed }
        guard emma_use_utf8() else { throw .withoutUTF8 }
        for candidate in ModernTerminals.candidates(for: name) {
            if let kind = try look(up: candidate) { return kind }
        }
        throw .unknown
    }

    private static func isWellFormed(_ name: String) -> Bool {
        name.utf8.count <= 64
            && name.utf8.allSatisfy { byte in
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                    || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || "._+-".utf8.contains(byte)
            }
    }

    /// Nil if the database does not have the name.
    private static func look(up name: String) throws(Unusable) -> TerminalKind? {
        let before = emma_current_terminal()
        var problem: Int32 = 0  // with this, ncurses neither prints the name nor exits
        guard setupterm(name, STDOUT_FILENO, &problem) == OK else { return nil }
        defer {
            del_curterm(emma_current_terminal())
            set_curterm(before)
        }
        guard emma_capability("cup") != nil, emma_capability("clear") != nil else {
            throw .withoutCursor
        }
        return TerminalKind(
            name: name, colours: Int(max(0, tigetnum("colors"))),
            isXtermLike: ModernTerminals.isXtermLike(name))
    }
}

extension TerminalKind {
    /// The console of the kernel has a font of 256 or 512 signs.
    var hasSmallFont: Bool { name == "linux" }
}
