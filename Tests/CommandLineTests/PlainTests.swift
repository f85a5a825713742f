import Foundation
import TestSupport
import Testing

/// The contract of `emma plain`.
struct PlainTests {
    private func run(_ arguments: [String], _ input: String) throws -> Program.Output {
        let knowledge = BuiltKnowledge.real.folder.path
        return try Program.emma.run(
            ["plain", "--knowledge", knowledge] + arguments, input: Array(input.utf8))
    }

    @Test func batchAnswersLineByLine() throws {
        let lines =
            #"{"id": "a", "text": "Der Zaun ist zu erneuern."}"# + "\nkaputt\n"
            + #"{"id": "b", "text": ""}"# + "\n"
        let output = try run(["--batch"], lines)
        #expect(output.status == 0)
        #expect(output.lines.count == 3)
        #expect(
            output.lines[0].hasPrefix(
                #"{"id": "a", "output": "Der Zaun muss erneuert werden.", "changes": [{"rule": "#))
        #expect(output.lines[1].hasPrefix(#"{"error": "#))
        #expect(
            output.lines[2].hasPrefix(#"{"id": "b", "output": "", "changes": [], "kept": true"#))
        var place = output.lines[0].startIndex
        for key in ["id", "output", "changes", "kept", "warnings", "readability", "micros"] {
            let found = output.lines[0].range(
                of: "\"\(key)\": ", range: place..<output.lines[0].endIndex)
            #expect(found != nil, "\(key) in its order")
            place = found?.upperBound ?? place
        }
    }

    @Test func standardInputIsRewritten() throws {
        let output = try run([], "Der Zaun ist zu erneuern.\n\n- Punkt\n")
        #expect(output.out == "Der Zaun muss erneuert werden.\n\n- Punkt\n")
    }

    @Test func veryPlainHasASentenceALine() throws {
        let text = "Der Hof ist zu räumen, es sei denn, er ist gesperrt."
        let output = try run(["--level", "sehr-einfach"], text)
        #expect(output.lines.count == 2)
    }

    @Test(arguments: [
        (["--level", "leicht"], Int32(2)), (["gibt-es-nicht.txt"], Int32(3)), (["/"], Int32(3)),
    ])
    func whatCannotBeDoneIsSaid(_ arguments: [String], _ status: Int32) throws {
        let output = try run(arguments, "")
        #expect(output.status == status)
        #expect(output.err.split(separator: "\n").count == 1)
    }

    @Test func anyBytesComeBack() throws {
        let knowledge = BuiltKnowledge.real.folder.path
        let output = try Program.emma.run(
            ["plain", "--knowledge", knowledge], input: (0...255).map { UInt8($0) } + [10, 0xC3])
        #expect(output.status == 0)
    }
}
