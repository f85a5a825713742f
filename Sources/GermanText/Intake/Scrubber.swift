/// Collects scalars into clean text, one at a time.
struct Scrubber {
    private static let marksPerBase = 4

    private let lineBreaks: Intake.LineBreaks
    private var scalars = String.UnicodeScalarView()
    /// The last base and its marks, in scalars: what goes when a cut would tear them apart.
    private var clusterLength = 0
    private var marks = 0
    private var lastWasReturn = false

    init(_ lineBreaks: Intake.LineBreaks) { self.lineBreaks = lineBreaks }

    var text: String { String(scalars) }

    mutating func take(_ scalar: Unicode.Scalar) {
        switch InputRole(scalar) {
        case .base: begin(scalar)
        case .mark: attach(scalar)
        case .space: begin(" ")
        case .lineBreak: breakLine(scalar)
        case .unwanted: break
        }
        lastWasReturn = scalar == "\r"
    }

    /// A base whose next mark no longer fits is dropped: "a" is another letter than "ä".
    mutating func cut(before scalar: Unicode.Scalar) {
        guard InputRole(scalar) == .mark, marks < Self.marksPerBase else { return }
        scalars.removeLast(clusterLength)
    }

    private mutating func begin(_ scalar: Unicode.Scalar) {
        scalars.append(scalar)
        clusterLength = 1
        marks = 0
    }

    private mutating func attach(_ mark: Unicode.Scalar) {
        guard marks < Self.marksPerBase else { return }
        scalars.append(mark)
        clusterLength += 1
        marks += 1
    }

    private mutating func breakLine(_ scalar: Unicode.Scalar) {
        if scalar == "\n", lastWasReturn { return }
        begin(lineBreaks == .kept ? "\n" : " ")
    }
}
