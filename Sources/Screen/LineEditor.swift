/// A line of input that is being edited.
///
/// The cursor stands before the character of its index; `Columns` come in only when a window onto
/// the line is asked for. The length is capped in scalars, the only count that an attacker cannot
/// hide cost from, and no base carries more marks than a cell can show; a mark without a base is
/// dropped.
package struct LineEditor: Hashable, Sendable {
    package private(set) var characters: [Character] = []
    /// Between 0 and the number of characters.
    package private(set) var cursor = 0
    private var scalars = 0
    package let scalarLimit: Int

    package init(_ text: String = "", scalarLimit: Int) {
        self.scalarLimit = max(0, scalarLimit)
        insert(text)
    }

    package var text: String { String(characters) }

    package var isEmpty: Bool { characters.isEmpty }

    /// Inserts before the cursor what may stand in a line; line ends and tabs become blanks.
    ///
    /// Returns false if the limit kept a part out.
    @discardableResult
    package mutating func insert(_ text: some StringProtocol) -> Bool {
        let room = scalarLimit - scalars
        var accepted = String.UnicodeScalarView()
        var count = 0
        var marks = marksBeforeCursor
        for scalar in text.unicodeScalars {
            guard let scalar = Self.admitted(scalar) else { continue }
            marks = scalar.isCombining ? marks + 1 : 0
            if marks > Character.markLimit || (marks > 0 && cursor + count == 0) { continue }
            if count == room {
                splice(String(accepted), count)
                return false
            }
            accepted.append(scalar)
            count += 1
        }
        splice(String(accepted), count)
        return true
    }

    /// Takes out the characters of a range and puts the cursor there.
    package mutating func remove(_ range: Range<Int>) {
        let range = range.clamped(to: 0..<characters.count)
        scalars -= characters[range].reduce(0) { $0 + $1.unicodeScalars.count }
        characters.removeSubrange(range)
        cursor = range.lowerBound
    }

    /// Puts the cursor before the character of an index, or as near to it as the line allows.
    package mutating func moveCursor(to index: Int) {
        cursor = min(max(0, index), characters.count)
    }

    /// Replaces everything, as a step through the history does; the cursor goes to the end.
    package mutating func replaceAll(with text: some StringProtocol) {
        remove(0..<characters.count)
        insert(text)
    }

    /// A mark that arrives as a key of its own joins the character it belongs to, so the seam is
    /// put together again as one text.
    private mutating func splice(_ text: String, _ count: Int) {
        guard count > 0 else { return }
        let seam = max(0, cursor - 1)..<cursor
        let joined = Array(String(characters[seam]) + text)
        characters.replaceSubrange(seam, with: joined)
        cursor = seam.lowerBound + joined.count
        scalars += count
    }

    private var marksBeforeCursor: Int {
        guard cursor > 0 else { return 0 }
        return characters[cursor - 1].unicodeScalars.reduce(0) { $1.isCombining ? $0 + 1 : 0 }
    }

    private static func admitted(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        if scalar == "\n" || scalar == "\r" || scalar == "\t" { return " " }
        return scalar.isShowable ? scalar : nil
    }
}
