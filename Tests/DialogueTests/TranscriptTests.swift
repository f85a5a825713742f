import Foundation
import TestSupport
import Testing

@Suite struct TranscriptTests {
    /// Replays a file and compares it line by line. With EMMA_RECORD_SNAPSHOTS=1 the answers are written into
    /// the file instead, and the test fails, so that nobody records by accident.
    @Test(arguments: Fixture.names(in: "transcripts"))
    func conversation(name: String) throws {
        let file = Fixture.url("transcripts/" + name)
        let recorded = try String(contentsOf: file, encoding: .utf8)
        let replayed = Transcript(recorded, Musterstadt.built.assistant).replayed()
        if ProcessInfo.processInfo.environment["EMMA_RECORD_SNAPSHOTS"] != nil {
            try replayed.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(name): read it, then run again without EMMA_RECORD_SNAPSHOTS")
        } else {
            #expect(replayed == recorded, "\(difference(recorded, replayed))")
        }
    }

    /// What is known to be wrong: the answers in these files are the right ones. When one of these
    /// tests fails, the fault is mended; move its file to `transcripts`.
    @Test(arguments: Fixture.names(in: "faults"))
    func knownFault(name: String) throws {
        let wanted = try String(contentsOf: Fixture.url("faults/" + name), encoding: .utf8)
        let replayed = Transcript(wanted, Musterstadt.built.assistant).replayed()
        withKnownIssue { #expect(replayed == wanted) }
    }

    /// The first line that differs, as recorded and as given now.
    private func difference(_ one: String, _ other: String) -> String {
        let (one, other) = (one.components(separatedBy: "\n"), other.components(separatedBy: "\n"))
        let line = zip(one, other).enumerated().first { $1.0 != $1.1 }?.offset
        let place = line ?? min(one.count, other.count)
        return "line \(place + 1):\n- \(one.dropFirst(place).first ?? "(end)")"
            + "\n+ \(other.dropFirst(place).first ?? "(end)")"
    }
}
