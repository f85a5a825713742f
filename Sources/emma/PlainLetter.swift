import Foundation
import GermanText
import PlainLanguage
import Records

/// One text of limited length → its rewriting as JSON.
struct PlainLetter {
    static let limit = Intake.Limits.letter.bytes

    let rewriter: Rewriter
    let level: PlainLevel

    /// The object of the batch contract, keys in its order.
    func json(id: String?, _ bytes: some Sequence<UInt8>) -> JSON {
        let start = ContinuousClock.now
        let clean = Intake(limits: .letter, lineBreaks: .kept).clean(bytes)
        let plain = rewriter.explain(clean.text, level: level)
        let micros = Int((ContinuousClock.now - start) / .microseconds(1))
        let warnings = (clean.wasCut ? ["cut"] : []) + plain.warnings
        let changes = plain.changes.map { change in
            JSON.object([
                ("rule", .string(change.rule)), ("before", .string(change.before)),
                ("after", .string(change.after)),
            ])
        }
        return .object(
            (id.map { [("id", JSON.string($0))] } ?? []) + [
                ("output", .string(plain.output)), ("changes", .array(changes)),
                ("kept", .bool(plain.isKept)),
                ("warnings", .array(warnings.map { .string(Messages["plain.warning." + $0]) })),
                (
                    "readability",
                    .object([
                        ("before", Self.json(plain.before)), ("after", Self.json(plain.after)),
                    ])
                ), ("micros", .integer(micros)),
            ])
    }

    private static func json(_ figures: Readability) -> JSON {
        .object([
            ("sentences", .integer(figures.sentences)), ("words", .integer(figures.words)),
            ("mean_sentence", .hundredths(figures.meanLength)),
            ("over_20", .hundredths(figures.longSentences)),
            ("amstad", .hundredths(figures.amstad)),
            ("lix", .hundredths(figures.lix)), ("wiener", .hundredths(figures.vienna)),
        ])
    }
}

/// JSON lines in, JSON lines out, in order, flushed line by line.
struct PlainBatch {
    private struct Line: Decodable {
        let id: String
        let text: String
    }

    private let letter: PlainLetter

    init(rewriter: Rewriter, level: PlainLevel) {
        letter = PlainLetter(rewriter: rewriter, level: level)
    }

    func run() {
        while let bytes = StandardInput.line() {
            if bytes.allSatisfy({ $0 == 32 || $0 == 9 || $0 == 13 }) { continue }
            print(answer(to: bytes).line)
            fflush(nil)
        }
    }

    private func answer(to bytes: [UInt8]) -> JSON {
        guard let line = try? JSONDecoder().decode(Line.self, from: Data(bytes)) else {
            return .object([("error", .string(Messages["error.bad-plain-line"]))])
        }
        return letter.json(id: line.id, line.text.utf8)
    }
}

/// Plain text out, part by part: memory stays the same however long the text is.
struct PlainStream {
    let rewriter: Rewriter
    let level: PlainLevel

    private static let part = 1 << 16
    private static let width = 80

    func run(_ input: ByteSource) {
        var rest: [UInt8] = []
        var isFirst = true
        var isMarkup = false
        while true {
            let bytes = input.read(upTo: Self.part - min(rest.count, Self.part - 1024))
            let isEnd = bytes.isEmpty
            rest += bytes
            if isFirst {
                isMarkup = Markup.isMarkup(String(decoding: rest.prefix(400), as: UTF8.self))
            }
            let cut = isEnd ? rest.count : Self.cut(rest, isMarkup: isMarkup)
            if cut > 0 {
                let isWhole = isFirst && isEnd
                write(
                    Array(rest[..<cut]), isFirst: &isFirst, isMarkup: isMarkup, isWhole: isWhole)
            }
            rest.removeFirst(cut)
            if isEnd { break }
        }
        if !isFirst { print() }
        fflush(nil)
    }

    /// Where a part may end: after an empty line, else a line, else a sentence, else a word. Zero
    /// while more has to be read.
    private static func cut(_ bytes: [UInt8], isMarkup: Bool) -> Int {
        guard bytes.count >= part - 1024 else { return 0 }
        if isMarkup {
            return bytes.lastIndex(of: UInt8(ascii: "<")).map { $0 == 0 ? bytes.count : $0 }
                ?? bytes.count
        }
        for index in stride(from: bytes.count - 1, to: 0, by: -1)
        where bytes[index] == 10 && bytes[index - 1] == 10 { return index + 1 }
        for mark in [UInt8(10), UInt8(ascii: "."), UInt8(ascii: " ")] {
            if let index = bytes.lastIndex(of: mark) { return index + 1 }
        }
        return bytes.count
    }

    /// - Parameter isWhole: the part is the whole text; only then terms are explained, at its end.
    private func write(
        _ bytes: [UInt8], isFirst: inout Bool, isMarkup: Bool, isWhole: Bool
    ) {
        let limits = Intake.Limits(scalars: .max, bytes: .max)
        let clean = Intake(limits: limits, lineBreaks: .kept).clean(bytes).text
        let text = isMarkup ? Markup.text(of: clean) : clean
        let plain =
            isWhole
            ? rewriter.explain(text, level: level) : rewriter.rewrite(text, level: level)
        let output = plain.output
        guard !output.isEmpty else { return }
        if !isFirst { print("\n") }
        isFirst = false
        print(Self.wrapped(output), terminator: "")
    }

    private static func wrapped(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var width = 0
            var wrapped = ""
            for word in line.split(separator: " ", omittingEmptySubsequences: false) {
                let length = word.unicodeScalars.count
                if width > 0, width + 1 + length > Self.width {
                    wrapped += "\n"
                    width = 0
                } else if width > 0 {
                    wrapped += " "
                    width += 1
                }
                wrapped += word
                width += length
            }
            return wrapped
        }.joined(separator: "\n")
    }
}
