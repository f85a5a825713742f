/// Breaks a line at blanks so that nothing is wider than the screen.
///
/// Only the ordinary blank may break; a no-break space keeps number and unit together. A word that
/// no line can hold is broken behind a hyphen or slash, or else where the line ends, for German
/// has compounds of sixty letters.
struct LineWrapper {
    private let width: Columns
    private let indent: ArraySlice<StyledCharacter>
    private var lines: [StyledLine] = []
    /// The line that is being filled, and its width.
    private var line: [StyledCharacter] = []
    private var filled: Columns = 0
    /// Whether the line holds anything but its indent.
    private var hasWord = false

    init(width: Columns, hangingIndent: Columns) {
        self.width = max(width, 2)  // the widest character
        let depth = hangingIndent < self.width - 1 ? hangingIndent : 0
        indent = Array(repeating: StyledCharacter(" ", .plain), count: max(0, depth.count))[...]
    }

    mutating func wrap(_ styled: StyledLine) -> [StyledLine] {
        let paragraphs = styled.characters.split(
            omittingEmptySubsequences: false, whereSeparator: { $0.kind == .lineEnd })
        for (number, paragraph) in paragraphs.enumerated() {
            if number > 0 { startLine() }
            fill(paragraph)
            finishLine()
        }
        return lines
    }

    private mutating func fill(_ paragraph: ArraySlice<StyledCharacter>) {
        var rest = paragraph
        while !rest.isEmpty {
            let blanks = rest.prefix { $0.kind == .blank }
            rest = rest.dropFirst(blanks.count)
            let word = rest.prefix { $0.kind != .blank }
            rest = rest.dropFirst(word.count)
            place(blanks: blanks, word: word)
        }
    }

    /// Puts a word behind its blanks on this line, or without them on the next.
    private mutating func place(
        blanks: ArraySlice<StyledCharacter>, word: ArraySlice<StyledCharacter>
    ) {
        if word.isEmpty { return }
        let needed = Self.columns(word)
        let margin = filled + Columns(blanks.count)
        if margin + needed <= width {
            append(blanks + word)
        } else if needed <= width - Columns(indent.count) {
            if hasWord { breakLine() }
            placeOverlong(word)
        } else {
            if margin <= width / 2 { append(blanks) } else if hasWord { breakLine() }
            placeOverlong(word)
        }
        hasWord = true
    }

    /// Fills lines with a word until it ends; one that fits needs no second line.
    private mutating func placeOverlong(_ word: ArraySlice<StyledCharacter>) {
        var rest = word
        while !rest.isEmpty {
            if filled + Self.columns(rest) <= width { return append(rest) }
            let piece = head(of: rest)
            append(piece)
            rest = rest.dropFirst(piece.count)
            breakLine()
        }
    }

    /// As much of a word as fits on this line, up to its last hyphen if it has one there.
    private func head(of word: ArraySlice<StyledCharacter>) -> ArraySlice<StyledCharacter> {
        var used = filled
        let fitting = word.prefix { element in
            used = used + element.columns
            return used <= width
        }
        let hyphen = fitting.lastIndex { $0.kind == .hyphen }
        return hyphen.map { word[word.startIndex...$0] } ?? fitting
    }

    private mutating func append(_ characters: ArraySlice<StyledCharacter>) {
        line += characters
        filled = filled + Self.columns(characters)
    }

    private mutating func breakLine() {
        finishLine()
        startLine()
    }

    /// Trailing blanks go: they would show as a coloured tail.
    private mutating func finishLine() {
        while line.last?.kind == .blank { line.removeLast() }
        lines.append(StyledLine(line))
    }

    private mutating func startLine() {
        line = Array(indent)
        filled = Columns(indent.count)
        hasWord = false
    }

    private static func columns(_ characters: ArraySlice<StyledCharacter>) -> Columns {
        characters.reduce(0) { $0 + $1.columns }
    }
}

extension StyledLine {
    /// The line as lines no wider than `width` (two columns at least); all but the first begin
    /// `hangingIndent` columns in. Line ends in the text stay, an empty line stays one line.
    package func wrapped(to width: Columns, hangingIndent: Columns = 0) -> [StyledLine] {
        var wrapper = LineWrapper(width: width, hangingIndent: hangingIndent)
        return wrapper.wrap(self)
    }
}
