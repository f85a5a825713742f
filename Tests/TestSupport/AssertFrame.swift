import Foundation
import Screen
import Testing

/// Compares a frame with the picture in `Snapshots/<name>.frame` beside the test file.
///
/// `EMMA_RECORD_SNAPSHOTS=1` writes the pictures instead; such a run fails, so that none passes
/// without having been looked at.
package func assertFrame(
    _ frame: Frame, _ name: String, filePath: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let file = URL(filePath: filePath).deletingLastPathComponent()
        .appending(path: "Snapshots/\(name).frame")
    if ProcessInfo.processInfo.environment["EMMA_RECORD_SNAPSHOTS"] == "1" {
        record(frame.snapshot, in: file, sourceLocation)
        return
    }
    guard let expected = try? String(contentsOf: file, encoding: .utf8) else {
        Issue.record("no snapshot \(name); EMMA_RECORD_SNAPSHOTS=1", sourceLocation: sourceLocation)
        return
    }
    if expected != frame.snapshot {
        Issue.record(
            Comment(rawValue: difference(expected, frame)), sourceLocation: sourceLocation)
    }
}

private func record(_ snapshot: String, in file: URL, _ sourceLocation: SourceLocation) {
    do {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(snapshot.utf8).write(to: file)
        Issue.record("recorded \(file.lastPathComponent)", sourceLocation: sourceLocation)
    } catch {
        Issue.record(error, sourceLocation: sourceLocation)
    }
}

/// Both pictures one above the other, and the first line that differs, for frames are large.
private func difference(_ expected: String, _ frame: Frame) -> String {
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let got = frame.snapshot.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(wanted, got).enumerated().first { $1.0 != $1.1 }?.offset
    return """
        expected:
        \(expected)
        got:
        \(frame.snapshot)
        \(firstDifference(line ?? min(wanted.count, got.count), wanted, got, frame))
        """
}

private func firstDifference(
    _ line: Int, _ wanted: [Substring], _ got: [Substring], _ frame: Frame
) -> String {
    guard line < wanted.count, line < got.count else { return "one of them ends at line \(line)" }
    guard (1...frame.size.rows).contains(line) else {
        return "line \(line): «\(wanted[line])» became «\(got[line])»"
    }
    let prefix = zip(wanted[line], got[line]).prefix { $0 == $1 }.map(\.0)
    let column = String(prefix).columns
    let role = column < frame.size.columns ? frame[line - 1, column].role.rawValue : "end"
    return "first differing cell: \(Position(row: line - 1, column: column)), role \(role)"
}
