extension Unicode.Scalar {
    /// Whether the scalar changes the character before it instead of standing for itself.
    package var isCombining: Bool {
        if value < 0x300 { return false }
        if (0x1160...0x11ff).contains(value) || (0xd7b0...0xd7fb).contains(value) {
            return true  // Hangul vowels and finals
        }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return true
        default: return false
        }
    }

    /// Whether the scalar may reach a screen, a search or a log.
    ///
    /// Controls and escapes could steer the terminal, bidirectional marks could make a text read
    /// differently from what it is, zero-width ones could hide in it. ncurses filters only the
    /// controls, so they are kept out of every cell and every input line here.
    package var isShowable: Bool {
        if value < 0x7f { return value >= 0x20 }
        if Self.invisibleMarks.contains(value) { return false }
        switch properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
            .paragraphSeparator:
            return false
        default:
            return true
        }
    }

    /// Variation selectors: they ask for another width than the C library reckons with.
    private static let invisibleMarks: ClosedRange<UInt32> = 0xfe00...0xfe0f

    /// How many columns the scalar takes when it stands alone.
    package var columns: Columns {
        if value < 0x300 { return isShowable ? 1 : 0 }
        if isCombining || !isShowable { return 0 }
        return WideRanges.contains(self) ? 2 : 1
    }
}
