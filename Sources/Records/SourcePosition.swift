/// Where a value stands in a data file, for messages that an editor can follow.
package struct SourcePosition: Hashable, Sendable, Comparable {
    /// Path relative to the knowledge base, or a name such as "(Eingabe)".
    package let file: String
    /// Counted from 1; 0 where the whole file is meant.
    package let line: Int
    /// Counted from 1, in characters; 0 where the whole line is meant.
    package let column: Int

    package init(file: String, line: Int = 0, column: Int = 0) {
        self.file = file
        self.line = line
        self.column = column
    }

    package static func < (left: Self, right: Self) -> Bool {
        (left.file, left.line, left.column) < (right.file, right.line, right.column)
    }
}
