import GermanText
import Records

/// Finds what a text says is not meant: "nicht verloren, sondern abgelaufen".
package struct Negation: Sendable {
    /// Beyond this many words a contrast belongs to something else.
    private static let reach = 10
    /// A negation before this word opens the text, and holds up to the comma.
    private static let openingWords = 2

    private let negators: PackedTable
    private let contrasts: PackedTable

    package init(_ file: PackedFile) {
        negators = PackedTable(file["negation/negators"])
        contrasts = PackedTable(file["negation/contrasts"])
    }

    /// Whether a text denies anything.
    package func isIn(_ text: String) -> Bool {
        Analyzer.forms(of: text).contains(where: negators.contains)
    }

    /// The numbers of the words that are not meant, negators included.
    package func denied(in words: [Word], of text: String) -> Set<Int> {
        let clauses = TextParts(text, .clauses)
        let sentences = TextParts(text, .sentences)
        return words.indices.reduce(into: []) { denied, start in
            guard negators.contains(words[start].form) else { return }
            let sentence = sentences.number(of: words[start])
            let rest = (start + 1..<min(words.count, start + Self.reach)).prefix {
                sentences.number(of: words[$0]) == sentence
            }
            let clause = clauses.number(of: words[start])
            let end =
                rest.first { contrasts.contains(words[$0].form) }
                ?? (start < Self.openingWords
                    ? rest.first { clauses.number(of: words[$0]) != clause } : nil)
            if let end { denied.formUnion(start..<end) }
        }
    }

    // MARK: Data

    package static let shape = Shape.map([
        .required("negators", .list(.text)), .required("contrasts", .list(.text)),
    ])

    package static func sections(_ record: PackedRecord?) -> [(name: String, bytes: [UInt8])] {
        ["negators", "contrasts"].map { key in
            let words = (record?[key]?.items ?? []).compactMap(\.scalar).map(Folding.fold)
            return ("negation/" + key, PackedTable.pack(words))
        }
    }
}
