import Foundation
import Records
import TestSupport
import Testing

@Suite struct JSONTests {
    @Test(
        arguments: [
            (.null, "null"), (.bool(true), "true"), (.bool(false), "false"), (.integer(-12), "-12"),
            (.hundredths(97), "0.97"), (.hundredths(100), "1.00"), (.hundredths(5), "0.05"),
            (.hundredths(0), "0.00"), (.hundredths(-7), "-0.07"), (.hundredths(12345), "123.45"),
            (.string("Gebühr"), "\"Gebühr\""), (.string("a\"b\\c\nd\te"), #""a\"b\\c\nd\te""#),
            (.string("\u{0}\u{1B}[31m\u{7F}\u{9B}"), #""\u0000\u001b[31m\u007f\u009b""#),
            (.string("\u{2028}\u{2029}"), #""\u2028\u2029""#),
            (.array([]), "[]"), (.array([.null, .integer(1)]), "[null, 1]"), (.object([]), "{}"),
            (.object([("z", .integer(1)), ("a", .array([]))]), #"{"z": 1, "a": []}"#),
        ] as [(JSON, String)])
    func line(json: JSON, expected: String) { #expect(json.line == expected) }

    /// Whatever the text, it is one line, and another program reads the same text from it.
    @Test func anyTextComesBack() throws {
        var random = SeededGenerator(seed: 4)
        for _ in 0..<500 {
            var text = ""
            for _ in 0..<30 {
                let value = UInt32.random(in: 0...0x2100, using: &random)
                text.unicodeScalars.append(Unicode.Scalar(value) ?? "x")
            }
            let line = JSON.array([.string(text)]).line
            #expect(!line.utf8.contains(10))
            let read = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String]
            #expect(
                read.map { $0.map { Array($0.unicodeScalars) } } == [Array(text.unicodeScalars)])
        }
    }
}
