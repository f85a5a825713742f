/// One place on the screen.
///
/// A double-width character is two cells: one that holds it and an empty *tail*. Only the drawing
/// functions of `Frame` make cells, so that one never stands without the other.
package struct Cell: Hashable, Sendable {
    /// What is shown; nothing in a tail.
    package let character: Character?
    package var role: Role
    /// 1 or 2, and 0 for a tail.
    package let columns: Columns

    static func blank(_ role: Role) -> Cell { Cell(character: " ", role: role, columns: 1) }

    static func tail(_ role: Role) -> Cell { Cell(character: nil, role: role, columns: 0) }

    /// Nil for what may not or cannot be shown.
    init?(_ character: Character, _ role: Role) {
        guard let showable = character.showable else { return nil }
        self.init(character: showable, role: role, columns: showable.columns)
    }

    private init(character: Character?, role: Role, columns: Columns) {
        self.character = character
        self.role = role
        self.columns = columns
    }
}
