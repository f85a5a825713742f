import TestSupport
import Testing

/// Opening maps the file and reads next to nothing of it. Counted is all that a process of its own
/// asks the heap for, also what it gives back at once.
@Suite struct OpeningTests {
    @Test func openingAllocatesNextToNothing() throws {
        let (real, tiny) = (try figures(.real), try figures(Musterstadt.built))
        for key in ["open.map", "open.assistant"] {
            let kilobytes = try #require(real[key + ".allocated.kB"])
            #expect(kilobytes < 100, "\(key)")
            // Many times the knowledge, the same work: nothing is parsed.
            #expect(abs(kilobytes - (tiny[key + ".allocated.kB"] ?? 0)) < 10, "\(key)")
        }
        #expect(BuiltKnowledge.real.bytes.count > 30 * Musterstadt.built.bytes.count)
    }

    private func figures(_ knowledge: BuiltKnowledge) throws -> [String: Double] {
        let output = try Program("emma-bench").run(
            ["opening", "--rounds", "100", "--knowledge", knowledge.folder.path])
        #expect(output.status == 0, "\(output.err)")
        return output.lines.reduce(into: [:]) { figures, line in
            let words = line.split(whereSeparator: \.isWhitespace)
            if words.count >= 2, let number = Double(words[1]) {
                figures[String(words[0])] = number
            }
        }
    }
}
