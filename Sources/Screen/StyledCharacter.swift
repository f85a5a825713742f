/// A character that still knows its role, for work that goes through a line piece by piece.
struct StyledCharacter {
    /// What the character means for breaking lines.
    enum Kind { case blank, lineEnd, hyphen, other }

    let character: Character
    let role: Role
    let columns: Columns
    let kind: Kind

    init(_ character: Character, _ role: Role) {
        kind = Self.kind(of: character)
        self.character = kind == .blank ? " " : character
        self.role = role
        columns = kind == .blank ? 1 : character.columns
    }

    /// Told by scalars: comparing characters would normalise them, at the price of their marks.
    private static func kind(of character: Character) -> Kind {
        let scalars = character.unicodeScalars.prefix(3)
        if scalars.elementsEqual(["\r", "\n"]) { return .lineEnd }
        guard scalars.count == 1, let scalar = scalars.first else { return .other }
        switch scalar {
        case " ", "\t": return .blank
        case "\n", "\r", "\u{2028}", "\u{2029}": return .lineEnd
        case "-", "–", "/": return .hyphen
        default: return .other
        }
    }
}

extension StyledLine {
    var characters: [StyledCharacter] {
        spans.flatMap { span in span.text.map { StyledCharacter($0, span.role) } }
    }

    /// Neighbours of one role become one span again.
    init(_ characters: some Sequence<StyledCharacter>) {
        self.init()
        for element in characters {
            if let last = spans.indices.last, spans[last].role == element.role {
                spans[last].text.append(element.character)
            } else {
                spans.append(Span(String(element.character), element.role))
            }
        }
    }
}
