/// Reads keys in the readable notation (`Key.notation` writes it).
package struct KeyNotation {
    /// What is wrong with a text that should be keys.
    package enum Problem: Error, Equatable {
        case unknownKey(String)
        case unclosed(String)
    }

    private var rest: Substring

    package static func keys(_ text: String) throws(Problem) -> [Key] {
        var reader = KeyNotation(rest: text[...])
        var keys: [Key] = []
        while let character = reader.rest.popFirst() {
            keys.append(character == "<" ? try reader.named() : .text(character))
        }
        return keys
    }

    /// The key up to the closing `>`; the opening one has been read.
    private mutating func named() throws(Problem) -> Key {
        let start = rest
        var name = ""
        while let character = rest.popFirst() {
            if character == ">" {
                guard let key = Self.key(named: name) else { throw .unknownKey(name) }
                return key
            }
            let isEscape = character == "\\" && name.hasPrefix("Paste:")
            name.append(isEscape ? unescaped() : character)
        }
        throw .unclosed("<\(start)")
    }

    private mutating func unescaped() -> Character {
        guard let character = rest.popFirst() else { return "\\" }
        return character == "n" ? "\n" : character
    }

    private static func key(named name: String) -> Key? {
        if let plain = Key.names.first(where: { $0.name == name }) { return plain.key }
        if name.hasPrefix("C-"), name.count == 3, let letter = name.last {
            return Key(control: letter)
        }
        if name.hasPrefix("F"), let number = Int(name.dropFirst()), (1...63).contains(number) {
            return .function(number)
        }
        return parameterised(name)
    }

    private static func parameterised(_ name: String) -> Key? {
        guard let colon = name.firstIndex(of: ":") else { return nil }
        let value = name[name.index(after: colon)...]
        switch name[..<colon] {
        case "Paste": return .paste(String(value))
        case "Resize":
            return pair(value, "x").map { .resize(Size(columns: Columns($0), rows: $1)) }
        case let action:
            guard let action = MouseAction(rawValue: String(action)) else { return nil }
            return pair(value, ",").map {
                .mouse(Position(row: $0, column: Columns($1)), action)
            }
        }
    }

    private static func pair(_ text: Substring, _ separator: Character) -> (Int, Int)? {
        let parts = text.split(separator: separator, omittingEmptySubsequences: false)
        guard parts.count == 2, let first = Int(parts[0]), let second = Int(parts[1]) else {
            return nil
        }
        return (first, second)
    }
}
