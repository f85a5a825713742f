import Foundation
import TestSupport
import Testing

/// A knowledge base with a fault is refused; whoever uses the last good one goes on.
@Suite struct LastGoodStateTests {
    private static let question = "Was kostet ein Stand auf dem Markt?"

    private func ask(_ folder: URL) throws -> String {
        let output = try Program.emma.run(
            ["ask", Self.question, "--at", "2026-11-23T09:00", "--knowledge", folder.path])
        #expect(output.status == 0)
        return output.out
    }

    @Test func aRefusedStateLeavesTheLastGoodOne() throws {
        let sources = try Musterstadt.copy()
        let folder = Musterstadt.folder(of: sources)
        let build = ["kb", "build", "--at", "2026-11-23", "--knowledge", folder.path]
        #expect(try Program.emma.run(build).status == 0)
        let before = try ask(folder)
        let compiled = try compiledFiles(folder)

        let path = "musterstadt/services/markt/marktstand.yaml"
        let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
        let broken = text.replacing("euro: 12.50", with: "euro: 99.00")
            .replacing("12,50 Euro", with: "99 Euro")
            .replacing("office: marktamt", with: "office: nirgends")
        try sources.write(broken.utf8, to: "knowledge/" + path)
        let refused = try Program.emma.run(build)
        #expect(refused.status == 1 && refused.out.contains("„nirgends“"))
        #expect(try compiledFiles(folder) == compiled)
        #expect(try ask(folder) == before)

        let mended = broken.replacing("office: nirgends", with: "office: marktamt")
        try sources.write(mended.utf8, to: "knowledge/" + path)
        #expect(try Program.emma.run(build).status == 0)
        #expect(try ask(folder).contains("99 Euro"))
    }

    private func compiledFiles(_ folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(
            atPath: folder.appendingPathComponent("compiled").path)
    }
}
