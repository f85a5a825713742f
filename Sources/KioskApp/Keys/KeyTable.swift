import Screen

/// All keys that mean something everywhere, or in some modes; the others edit the input line.
package enum KeyTable {
    private static let asking: [Mode] = [.choosing, .suggesting, .typing]
    private static let open: [Mode] = asking + [.reading]

    package static let rows: [KeyBinding] = acting + moving + scrolling + functions + leaving

    private static let functions: [KeyBinding] = [
        KeyBinding(
            open, .function(1), .open(.help), .doesHelp,
            bar: .init(label: .barHelp, rank: 0), word: .wordHelp),
        KeyBinding(
            open, .function(2), .open(.privacy), .doesPrivacy,
            bar: .init(label: .barPrivacy, rank: 6), word: .wordPrivacy),
        KeyBinding(
            open, .function(3), .open(.person), .doesPerson,
            bar: .init(label: .barPerson, rank: 2), word: .wordPerson),
        KeyBinding(
            open, .function(4), .showTopics, .doesTopics,
            bar: .init(label: .barTopics, rank: 3), word: .wordTopics),
        KeyBinding(
            open, .function(5), .open(.sources), .doesSources,
            bar: .init(label: .barSources, rank: 7), word: .wordSources),
        KeyBinding(
            open, .function(6), .switchKeeping, .doesKeeping,
            bar: .init(label: .barKeeping, rank: 8), word: .wordKeeping),
        KeyBinding(
            open, .function(9), .restart, .doesRestart,
            bar: .init(label: .barRestart, rank: 5), word: .wordRestart),
        KeyBinding(
            open, .function(10), .askToLeave, .doesLeave,
            bar: .init(label: .barLeave, rank: 1), word: .wordLeave),
        KeyBinding(open, .interrupt, .askToLeave, .doesLeave),
        KeyBinding(open, .escape, .back, .doesBack, bar: .init(label: .barBack, rank: 4)),
    ]

    /// Pressing the same key twice leaves, for whoever only wants to get out.
    private static let leaving: [KeyBinding] = [
        KeyBinding(
            [.leaving], .enter, .leave, .doesConfirm, bar: .init(label: .barConfirm, rank: 0)),
        KeyBinding([.leaving], .function(10), .leave, .doesConfirm),
        KeyBinding([.leaving], .interrupt, .leave, .doesConfirm),
        KeyBinding([.leaving], .escape, .stay, .doesStay, bar: .init(label: .barStay, rank: 1)),
        KeyBinding([.leaving], .text("n"), .stay, .doesStay),
    ]

    private static let acting: [KeyBinding] = [
        KeyBinding(asking, .enter, .submit, .doesSubmit),
        KeyBinding([.reading], .enter, .back, .doesBack),
    ]

    private static let moving: [KeyBinding] = [
        KeyBinding([.choosing], .up, .moveFocus(-1), .doesMove),
        KeyBinding([.choosing], .down, .moveFocus(1), .doesMove),
        KeyBinding([.choosing, .typing], .tab, .moveFocus(1), .doesMove),
        KeyBinding([.choosing, .typing], .backTab, .moveFocus(-1), .doesMove),
        KeyBinding([.suggesting], .up, .complete(-1), .doesComplete),
        KeyBinding([.suggesting], .down, .complete(1), .doesComplete),
        KeyBinding([.suggesting], .tab, .complete(1), .doesComplete),
        KeyBinding([.suggesting], .backTab, .complete(-1), .doesComplete),
        KeyBinding([.typing], .up, .recall(.older), .doesRecall),
        KeyBinding([.typing], .down, .recall(.newer), .doesRecall),
    ]

    private static let scrolling: [KeyBinding] = [
        KeyBinding(open, .pageUp, .scroll(.pages(-1)), .doesScroll),
        KeyBinding(open, .pageDown, .scroll(.pages(1)), .doesScroll),
        KeyBinding([.reading], .up, .scroll(.lines(-1)), .doesScrollLine),
        KeyBinding([.reading], .down, .scroll(.lines(1)), .doesScrollLine),
        KeyBinding([.reading], .home, .scroll(.start), .doesScroll),
        KeyBinding([.reading], .end, .scroll(.end), .doesScroll),
    ]

    static func row(_ key: Key, in mode: Mode) -> KeyBinding? {
        rows.first { $0.key == key && $0.modes.contains(mode) }
    }

    static func row(for message: Message) -> KeyBinding? {
        rows.first { $0.message == message }
    }
}
