import Screen

/// The colours of the roles, one row a role, foreground before background.
///
/// With 8 colours and in high contrast only the first eight are used; bold brightens them where the
/// terminal does that.
enum ThemeColours {
    static func pair(of role: Role, in palette: Theme.Palette) -> Style.Colours? {
        let row = row(of: role)
        let pair: (Int16, Int16)
        switch palette {
        case .colours256: pair = row.many
        case .colours16: pair = row.sixteen
        case .colours8: pair = row.eight
        case .highContrast: pair = row.high
        case .monochrome: return nil
        }
        return Style.Colours(foreground: pair.0, background: pair.1)
    }

    private typealias Pair = (Int16, Int16)
    private typealias Row = (many: Pair, sixteen: Pair, eight: Pair, high: Pair)

    private static func row(of role: Role) -> Row {
        switch role {
        case .plain: ((253, 234), (7, 0), (7, 0), (7, 0))
        case .title: ((231, 24), (15, 4), (7, 4), (0, 7))
        case .heading: ((117, 234), (14, 0), (6, 0), (3, 0))
        case .emphasis: ((231, 234), (15, 0), (7, 0), (7, 0))
        case .link: ((81, 234), (14, 0), (6, 0), (6, 0))
        case .source: ((247, 234), (7, 0), (7, 0), (7, 0))
        case .notice: ((153, 234), (14, 0), (6, 0), (7, 0))
        case .warning: ((221, 234), (11, 0), (3, 0), (3, 0))
        case .error: ((231, 124), (15, 1), (7, 1), (0, 7))
        case .success: ((114, 234), (10, 0), (2, 0), (2, 0))
        case .citizen: ((223, 234), (15, 0), (7, 0), (3, 0))
        case .assistant: ((253, 234), (7, 0), (7, 0), (7, 0))
        case .choice: ((153, 234), (14, 0), (6, 0), (7, 0))
        case .focus: ((16, 117), (0, 14), (0, 6), (0, 3))
        case .field: ((231, 238), (0, 7), (0, 7), (7, 0))
        case .placeholder: ((250, 238), (4, 7), (4, 7), (7, 0))
        case .key: ((229, 24), (11, 4), (3, 4), (3, 0))
        case .bar: ((254, 24), (15, 4), (7, 4), (0, 7))
        case .border: ((246, 234), (6, 0), (6, 0), (7, 0))
        case .shadow: ((246, 232), (7, 0), (7, 0), (7, 0))
        case .code: ((16, 231), (0, 15), (0, 7), (0, 7))
        }
    }
}
