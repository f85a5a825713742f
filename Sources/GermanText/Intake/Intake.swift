/// Raw input → text that every later stage may hash, compare, log and show.
///
/// It stands before any other `String` operation: Swift compares and hashes canonically, which takes
/// quadratic time on floods of combining marks, and a terminal acts on controls it is shown.
package struct Intake: Sendable {
    package enum LineBreaks: Sendable { case space, kept }

    /// How much of the input is read; whichever is reached first.
    package struct Limits: Sendable {
        package let scalars: Int
        package let bytes: Int

        package init(scalars: Int, bytes: Int) {
            self.scalars = scalars
            self.bytes = bytes
        }

        package static let question = Limits(scalars: 2_000, bytes: 8_000)
        package static let letter = Limits(scalars: 100_000, bytes: 100_000)
    }

    private let limits: Limits
    private let lineBreaks: LineBreaks

    package init(limits: Limits = .question, lineBreaks: LineBreaks = .space) {
        self.limits = limits
        self.lineBreaks = lineBreaks
    }

    package func clean(_ text: String) -> CleanText { clean(text.utf8) }

    /// Reads no further than the limits, so the time taken does not depend on what follows them.
    package func clean(_ bytes: some Sequence<UInt8>) -> CleanText {
        var reader = ScalarReader(bytes.makeIterator())
        var scrubber = Scrubber(lineBreaks)
        var scalarsLeft = limits.scalars
        var bytesLeft = limits.bytes
        while let (scalar, width) = reader.next() {
            scalarsLeft -= 1
            bytesLeft -= width
            guard scalarsLeft >= 0, bytesLeft >= 0 else {
                scrubber.cut(before: scalar)
                return CleanText(text: scrubber.text, wasCut: true)
            }
            scrubber.take(scalar)
        }
        return CleanText(text: scrubber.text, wasCut: false)
    }
}
