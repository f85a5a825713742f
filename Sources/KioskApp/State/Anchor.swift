/// A line of a page, named so that it is found again after the window has got another width: the
/// block (a turn of the conversation), its paragraph, and the line in that.
package struct Anchor: Comparable, Sendable {
    package var block = 0
    package var paragraph = 0
    package var line = 0

    package static func < (left: Self, right: Self) -> Bool {
        (left.block, left.paragraph, left.line) < (right.block, right.paragraph, right.line)
    }
}
