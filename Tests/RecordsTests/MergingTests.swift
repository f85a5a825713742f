import Records
import TestSupport
import Testing

@Suite struct MergingTests {
    /// A layer, the layer over it, and what holds then.
    @Test(arguments: [
        ("a", "b", "b"),
        ("{a: 1, b: 2}", "{b: 3, c: 4}", "{a: 1, b: 3, c: 4}"),
        ("{a: {x: 1, y: 2}}", "{a: {y: 3}}", "{a: {x: 1, y: 3}}"),
        ("[a, b]", "[b, c]", "[a, b, c]"),
        ("[a]", "[]", "[a]"),
        (
            "[{id: fee, text: alt, sure: law}, {id: where, text: hier}]",
            "[{id: fee, text: neu}, {id: online, text: ja}]",
            "[{id: fee, text: neu, sure: law}, {id: where, text: hier}, {id: online, text: ja}]"
        ),
        ("[{day: 1}]", "[{day: 1}]", "[{day: 1}, {day: 1}]"),
        ("[a]", "b", "b"), ("{a: 1}", "[b]", "[b]"), ("a", "{b: 1}", "{b: 1}"),
        (
            "{facts: [{id: a, when: {age: {from: 6}}}]}",
            "{facts: [{id: a, when: {age: {below: 9}}}]}",
            "{facts: [{id: a, when: {age: {from: 6, below: 9}}}]}"
        ),
    ])
    func layers(earlier: String, later: String, expected: String) throws {
        let merged = try Record.yaml(earlier).overlaid(by: Record.yaml(later))
        #expect(notation(merged) == notation(try Record.yaml(expected)))
    }

    /// Three layers: the last one wins, and it does not matter which two are merged first.
    @Test func cascade() throws {
        let (bund, land, stadt) = (
            try Record.yaml("{a: 1, l: [{id: x, t: 1}]}"),
            try Record.yaml("{a: 2, l: [{id: y, t: 2}]}"),
            try Record.yaml("{l: [{id: x, t: 3}]}")
        )
        let left = bund.overlaid(by: land).overlaid(by: stadt)
        let right = bund.overlaid(by: land.overlaid(by: stadt))
        #expect(notation(left) == "{a: 2, l: [{id: x, t: 3}, {id: y, t: 2}]}")
        #expect(notation(left) == notation(right))
    }

    @Test func aValueKeepsThePlaceWhereItIsWritten() throws {
        let earlier = Record(
            .scalar("a"), at: SourcePosition(file: "bund/x.yaml", line: 3, column: 1))
        let later = Record(
            .scalar("b"), at: SourcePosition(file: "stadt/x.yaml", line: 9, column: 1))
        #expect(earlier.overlaid(by: later).position.file == "stadt/x.yaml")
    }

    private func notation(_ record: Record) -> String {
        switch record.content {
        case .scalar(let text): text
        case .list(let items): "[" + items.map(notation).joined(separator: ", ") + "]"
        case .map(let entries):
            "{" + entries.map { $0.key + ": " + notation($0.value) }.joined(separator: ", ") + "}"
        }
    }
}
