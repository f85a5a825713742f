/// How plain a text is to be. Never called "Leichte Sprache": that takes test readers.
package enum PlainLevel: String, CaseIterable, Sendable {
    case plain = "einfach"
    case veryPlain = "sehr-einfach"
}

/// What was made of one sentence.
package struct PlainSentence: Hashable, Sendable {
    package struct Change: Hashable, Sendable {
        package let rule: String
        package let before: String
        package let after: String
    }

    package let source: String
    package let output: [String]
    package let changes: [Change]
    /// A rule was undone because the guard missed something.
    package let wasGuarded: Bool

    func with(_ explanations: [Explanations.Entry]) -> PlainSentence {
        PlainSentence(
            source: source, output: output + explanations.map(\.text),
            changes: changes + explanations.map(\.change), wasGuarded: wasGuarded)
    }

    static func unchanged(_ source: String) -> PlainSentence {
        PlainSentence(source: source, output: [source], changes: [], wasGuarded: false)
    }
}

/// A block of a text: what stands before it and its sentences.
package struct PlainBlock: Hashable, Sendable {
    package let breaks: Int
    package let marker: String
    package let sentences: [PlainSentence]
}

/// A text, rewritten.
package struct PlainText: Hashable, Sendable {
    package let blocks: [PlainBlock]
    /// Nothing was found lost or invented in what is output.
    package let isKept: Bool
    package let warnings: [String]
    package let before: Readability
    package let after: Readability
    package let level: PlainLevel

    /// Explanations are no sentences of the text: the figures stay.
    func with(_ blocks: [PlainBlock]) -> PlainText {
        PlainText(
            blocks: blocks, isKept: isKept, warnings: warnings, before: before, after: after,
            level: level)
    }

    package var sentences: [PlainSentence] { blocks.flatMap(\.sentences) }
    package var changes: [PlainSentence.Change] { sentences.flatMap(\.changes) }

    package var output: String {
        blocks.map { block in
            let gap = block.breaks == 0 ? "" : block.breaks == 1 ? "\n" : "\n\n"
            let separator = level == .veryPlain ? "\n" : " "
            let text = block.sentences.flatMap(\.output).joined(separator: separator)
            return gap + block.marker + text
        }.joined()
    }
}
