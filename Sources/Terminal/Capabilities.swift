import CNcurses

/// The byte sequences that bring the terminal into our hands and back.
///
/// One sequence leads back, on every way out: the ordinary end, a suspension and a crash.
struct Capabilities: Equatable {
    /// Sent behind what ncurses sends itself (alternate screen, character sets).
    var enter: [UInt8]
    var leave: [UInt8]

    init(kind: TerminalKind, options: TerminalOptions, lookUp: (String) -> [UInt8]?) {
        let modes = Self.modes(kind: kind, options: options)
        enter = (lookUp("smkx") ?? []) + modes.map { "\u{1b}[?\($0)h" }.joined().utf8
        leave = Array(modes.reversed().map { "\u{1b}[?\($0)l" }.joined().utf8)
        for name in ["rmkx", "sgr0", "op", "cnorm"] { leave += lookUp(name) ?? [] }
        leave += Self.clearing(kind: kind, options: options, lookUp: lookUp)
    }

    /// Wiping: empty the screen and what has scrolled off, on both screens. Without a second
    /// screen the one there is has to be emptied in any case.
    private static func clearing(
        kind: TerminalKind, options: TerminalOptions, lookUp: (String) -> [UInt8]?
    ) -> [UInt8] {
        let clear = lookUp("clear") ?? []
        let forget =
            options.wipe ? lookUp("E3") ?? (kind.isXtermLike ? Array("\u{1b}[3J".utf8) : []) : []
        guard let back = lookUp("rmcup") else { return clear + forget }
        return (options.wipe ? clear : []) + forget + back + forget
    }

    /// Bracketed paste; mouse buttons in the unlimited SGR form.
    private static func modes(kind: TerminalKind, options: TerminalOptions) -> [Int] {
        guard kind.isXtermLike else { return [] }
        return [2004] + (options.mouse ? [1000, 1006] : [])
    }
}

extension Capabilities {
    /// Asks the database about the terminal that ncurses has opened last.
    static func current(kind: TerminalKind, options: TerminalOptions) -> Capabilities {
        Capabilities(kind: kind, options: options) { name in
            emma_capability(name).map { withoutPadding(String(cString: $0)) }
        }
    }

    /// Drops the delays (`$<50>`) that only hardware of the seventies needs.
    static func withoutPadding(_ sequence: String) -> [UInt8] {
        var result: [UInt8] = []
        var rest = Array(sequence.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "$"), rest.first == UInt8(ascii: "<"),
                let end = rest.firstIndex(of: UInt8(ascii: ">"))
            {
                rest = rest[(end + 1)...]
            } else {
                result.append(byte)
            }
        }
        return result
    }
}
