import Records

/// A rule as the data file states it: what it looks for, what it writes, what it does to the cues.
package struct RuleData: Sendable {
    package let id: String
    let kind: String
    let words: [String]
    let templates: [Template]
    let isForVeryPlain: Bool
    /// From how many words on a sentence is split.
    let minimum: Int
    let ledger: Cue.Counts

    package static let shape = Shape.map([
        .required("id", .identifier), .required("kind", .identifier),
        .optional("words", .list(.text)), .optional("templates", .list(.text)),
        .optional("level", .oneOf(["einfach", "sehr-einfach"])), .optional("minimum", .integer),
        .optional("ledger", .table(.integer)), .required("note", .text),
        .required("example", .map([.required("before", .text), .required("after", .text)])),
        .required("near_miss", .text),
    ])

    /// All words of the rule and its templates: what it may write.
    let vocabulary: Set<String>

    /// Replaces words by a table whose entries are checked one by one.
    var isLexical: Bool { ["abbreviations", "numbers", "words"].contains(kind) }

    init(_ record: PackedRecord) {
        let list = { (key: String) in record[key]?.items.compactMap(\.scalar) ?? [] }
        id = record["id"]?.scalar ?? ""
        kind = record["kind"]?.scalar ?? ""
        words = list("words")
        templates = list("templates").map(Template.init)
        isForVeryPlain = record["level"]?.scalar == "sehr-einfach"
        minimum = record["minimum"]?.scalar.flatMap { Int($0) } ?? 0
        var ledger: Cue.Counts = [:]
        for cue in Cue.allCases {
            if let count = record["ledger"]?[cue.rawValue]?.scalar.flatMap({ Int($0) }) {
                ledger[cue] = count
            }
        }
        self.ledger = ledger
        let written = templates.flatMap(\.sentences).flatMap { $0 }.compactMap { part in
            if case .piece(let piece) = part { piece.key } else { nil }
        }
        vocabulary = Set(
            written + words.map { $0.hasPrefix("?") ? String($0.dropFirst()) : $0 })
    }
}

/// "{question}? Dann {then}.": sentences of words and slots.
struct Template: Sendable {
    enum Part: Sendable {
        case piece(Piece)
        case slot(String)
    }

    let sentences: [[Part]]

    init(_ text: String) {
        var sentences: [[Part]] = [[]]
        for chunk in text.split(separator: " ") {
            if chunk == "|" {
                sentences.append([])
                continue
            }
            for part in Self.parts(of: chunk, isFirst: sentences[sentences.count - 1].isEmpty) {
                sentences[sentences.count - 1].append(part)
                if case .piece(let piece) = part, piece.isEndMark { sentences.append([]) }
            }
        }
        self.sentences = sentences.filter { !$0.isEmpty }
    }

    private static func parts(of chunk: Substring, isFirst: Bool) -> [Part] {
        var parts: [Part] = []
        var core = chunk
        var marks: [Part] = []
        while let last = core.last, ".?!:,".contains(last) {
            marks.append(.piece(Piece(String(last), .mark, isSpaced: false, isNew: true)))
            core = core.dropLast()
        }
        if core.hasPrefix("{"), core.hasSuffix("}") {
            parts.append(.slot(String(core.dropFirst().dropLast())))
        } else if !core.isEmpty {
            parts.append(.piece(Piece(String(core), .word, isNew: true)))
        }
        return parts + marks.reversed()
    }

    /// The sentences with their slots filled; nil when a slot cannot be.
    func filled(_ slot: (String) -> [Piece]?) -> [[Piece]]? {
        var filled: [[Piece]] = []
        for sentence in sentences {
            var pieces: [Piece] = []
            for part in sentence {
                switch part {
                case .piece(let piece): pieces.append(piece)
                case .slot(let name):
                    guard let content = slot(name), !content.isEmpty else { return nil }
                    pieces += pieces.isEmpty ? content : Wording.continued(content)
                }
            }
            filled.append(pieces)
        }
        return filled
    }
}
