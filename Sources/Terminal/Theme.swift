import Screen

/// How each role looks.
///
/// Every pair of colours names both sides, because the contrast with an unknown ground is unknown;
/// a test computes at least 4.5:1 for all of them. Attributes are the same in every palette, so
/// that no state depends on colour.
package struct Theme: Sendable {
    package enum Palette: String, CaseIterable, Sendable {
        case colours256, colours16, colours8, highContrast, monochrome
    }

    package let palette: Palette

    package init(_ palette: Palette) { self.palette = palette }

    package func style(of role: Role) -> Style {
        let attributes = Style.Attributes(of: role)
        guard let pair = ThemeColours.pair(of: role, in: palette) else {
            return Style(colours: nil, attributes: attributes)
        }
        // The pair already is the other way round.
        return Style(colours: pair, attributes: attributes.subtracting(.reverse))
    }
}

extension Theme.Palette {
    /// The best palette for a terminal; `NO_COLOR`, set to anything but nothing, is respected.
    package static func best(
        colours: Int, environment: [String: String], highContrast: Bool = false
    ) -> Self {
        if environment["NO_COLOR"]?.isEmpty == false { return .monochrome }
        switch colours {
        case ..<8: return .monochrome
        case _ where highContrast: return .highContrast
        case ..<16: return .colours8
        case ..<256: return .colours16
        default: return .colours256
        }
    }
}

/// The look of a role: colours by their number in the palette of xterm, or none, and attributes.
package struct Style: Hashable, Sendable {
    package struct Colours: Hashable, Sendable {
        package let foreground: Int16
        package let background: Int16
    }

    package struct Attributes: OptionSet, Hashable, Sendable {
        package let rawValue: UInt8

        package init(rawValue: UInt8) { self.rawValue = rawValue }

        package static let bold = Self(rawValue: 1)
        package static let underline = Self(rawValue: 2)
        package static let reverse = Self(rawValue: 4)
    }

    package let colours: Colours?
    package let attributes: Attributes
}

extension Style.Attributes {
    /// Dimming is not used: how faint it is, no test can know.
    init(of role: Role) {
        switch role {
        case .plain, .source, .notice, .success, .assistant, .choice, .border, .shadow: self = []
        case .heading, .emphasis, .warning, .citizen, .key: self = .bold
        case .link: self = [.bold, .underline]
        case .error: self = [.bold, .underline, .reverse]
        case .focus: self = [.bold, .reverse]
        case .field, .placeholder: self = .underline
        case .title, .bar, .code: self = .reverse
        }
    }
}
