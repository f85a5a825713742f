extension Character {
    /// How many marks a base may carry: a cell of ncurses holds five scalars, and normalising a
    /// base with 200,000 of them would take half a minute.
    package static let markLimit = 4

    /// The width of the character as a cell shows it.
    ///
    /// Only the first showable base counts, whatever else was glued to it; the cost is bounded.
    package var columns: Columns {
        if let byte = singleByte { return (0x20..<0x7f).contains(byte) ? 1 : 0 }
        return unicodeScalars.prefix(Self.scanLimit).first { $0.columns > 0 }?.columns ?? 0
    }

    /// The character as a cell can hold it: one base and at most four marks, or nil if nothing of
    /// it may be shown. Emoji families and flags shrink to their first part, because terminals do
    /// not agree on the width of the whole.
    package var showable: Character? {
        if let byte = singleByte { return (0x20..<0x7f).contains(byte) ? self : nil }
        var kept = String.UnicodeScalarView()
        for scalar in unicodeScalars.prefix(Self.scanLimit) where scalar.isShowable {
            if scalar.isCombining {
                if !kept.isEmpty && kept.count <= Self.markLimit { kept.append(scalar) }
            } else if kept.isEmpty {
                kept.append(Self.spaces.contains(scalar.value) ? " " : scalar)
            }
        }
        return String(kept).first
    }

    /// The character as ASCII. `asciiValue` compares with `\r\n` first, which normalises: 18 seconds
    /// for a base with 200,000 marks.
    var singleByte: UInt8? { utf8.count == 1 ? utf8.first : nil }

    /// Spaces that forbid a line break; once the lines are broken they are ordinary ones, which
    /// every console font has.
    private static let spaces: [UInt32] = [0xa0, 0x2007, 0x202f]

    /// Scalars looked at; what follows is more marks than any cell may hold.
    private static let scanLimit = 16
}

extension StringProtocol {
    /// The width of the text on one line.
    package var columns: Columns {
        reduce(0) { $0 + $1.columns }
    }
}
