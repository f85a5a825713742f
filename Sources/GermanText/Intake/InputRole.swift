/// What the intake does with a scalar.
enum InputRole {
    case base, mark, space, lineBreak, unwanted

    init(_ scalar: Unicode.Scalar) {
        self = scalar.value < 0x80 ? Self.ascii(scalar) : Self.beyondASCII(scalar)
    }

    private static func ascii(_ scalar: Unicode.Scalar) -> InputRole {
        switch scalar.value {
        case 0x0A, 0x0D: .lineBreak
        case 0x09, 0x0B, 0x0C: .space
        case 0x00...0x1F, 0x7F: .unwanted
        default: .base
        }
    }

    /// Default-ignorable covers what has no shape of its own: zero width, bidi, byte order mark,
    /// tags, variation selectors, soft hyphens. All of them can hide words from a reader.
    private static func beyondASCII(_ scalar: Unicode.Scalar) -> InputRole {
        let properties = scalar.properties
        switch properties.generalCategory {
        case .lineSeparator, .paragraphSeparator: return .lineBreak
        case .control: return scalar.value == 0x85 ? .lineBreak : .unwanted
        case .format, .privateUse, .surrogate: return .unwanted
        case .nonspacingMark, .spacingMark, .enclosingMark:
            return properties.isDefaultIgnorableCodePoint ? .unwanted : .mark
        default:
            let isHidden =
                properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint
            return isHidden ? .unwanted : .base
        }
    }
}
