/// The readable spelling of keys: `Wo?<Enter><PgUp><C-c><F1><Paste:zwei Zeilen>`.
///
/// The help page, the tests and the tmux harness use the same one.
extension Key {
    package var notation: String {
        switch self {
        case .text("<"): "<lt>"
        case .text(let character): String(character)
        case .function(let number): "<F\(number)>"
        case .control(let letter): "<C-\(letter)>"
        case .paste(let text): "<Paste:\(Self.escaped(text))>"
        case .mouse(let position, let action): "<\(action.rawValue):\(position)>"
        case .resize(let size): "<Resize:\(size)>"
        default: "<\(Self.names.first { $0.key == self }?.name ?? "?")>"
        }
    }

    /// Keys that are a name and nothing else.
    static let names: [(name: String, key: Key)] = [
        ("Enter", .enter), ("Tab", .tab), ("S-Tab", .backTab), ("Esc", .escape),
        ("BS", .backspace), ("Del", .delete), ("Left", .left), ("Right", .right), ("Up", .up),
        ("Down", .down), ("Home", .home), ("End", .end), ("PgUp", .pageUp), ("PgDn", .pageDown),
        ("C-Left", .wordLeft), ("C-Right", .wordRight), ("C-c", .interrupt), ("HangUp", .hangUp),
        ("lt", .text("<")),
    ]

    /// Inside `<Paste:…>` a backslash keeps `>` and line ends from ending the key or the line.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\\\"
            case ">": result += "\\>"
            case "\n": result += "\\n"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

extension Sequence<Key> {
    /// All keys in the readable notation, one after the other.
    package var notation: String { map(\.notation).joined() }
}
