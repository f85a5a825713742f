import Records

/// One way in which people differ who ask the same: what they tell of themselves, or how they speak.
package struct Variation: Sendable {
    /// A difference that the law demands.
    package struct LawfulReason: Sendable {
        package let services: [String]
        package let paragraph: String
    }

    package let id: String
    package let title: String
    package let lawful: [LawfulReason]
    private let before: [String]
    private let after: [String]
    /// Rows of phrases that can stand for each other.
    private let swaps: [[String]]
    private let drops: [String]

    package static let shape = Shape.map([
        .required("id", .identifier), .required("title", .text),
        .optional("before", .list(.anything)), .optional("after", .list(.anything)),
        .optional("swap", .list(.list(.text))), .optional("drop", .list(.text)),
        .optional(
            "lawful",
            .list(
                .map([
                    .required("services", .list(.identifier)), .required("paragraph", .text),
                ]))),
    ])

    package init(_ record: Record) {
        let texts = { (record: Record?) in record?.items.compactMap(\.scalar) ?? [] }
        id = record["id"]?.scalar ?? ""
        title = record["title"]?.scalar ?? ""
        before = texts(record["before"])
        after = texts(record["after"])
        swaps = record["swap"]?.items.map { texts($0) } ?? []
        drops = texts(record["drop"])
        lawful = (record["lawful"]?.items ?? []).map {
            LawfulReason(
                services: texts($0["services"]), paragraph: $0["paragraph"]?.scalar ?? "")
        }
    }

    /// The versions of a text that have to get the same answer; none where nothing varies.
    package func versions(of text: String) -> [String] {
        let versions =
            before.map { $0.isEmpty ? text : $0 + " " + text }
            + after.map { $0.isEmpty ? text : text + " " + $0 } + swapped(text) + dropped(text)
        return versions.count > 1 ? versions : []
    }

    private func swapped(_ text: String) -> [String] {
        let pieces = Phrase.pieces(of: text)
        for row in swaps {
            for phrase in row {
                guard let place = Phrase(phrase).place(in: pieces) else { continue }
                return [text]
                    + row.filter { $0 != phrase }.map {
                        Phrase($0).replacing(place, in: pieces)
                    }
            }
        }
        return []
    }

    private func dropped(_ text: String) -> [String] {
        let pieces = Phrase.pieces(of: text)
        let kept = pieces.filter { piece in
            !drops.contains { Phrase.core(of: piece) == $0 && piece.allSatisfy(\.isLetter) }
        }
        return kept.count < pieces.count && !kept.isEmpty
            ? [text, kept.joined(separator: " ")] : []
    }
}

/// Words that stand side by side in a text; case and what is no letter at their ends do not count.
private struct Phrase {
    private let words: [String]

    init(_ text: String) { words = Self.pieces(of: text) }

    static func pieces(of text: String) -> [String] {
        text.split(separator: " ").map(String.init)
    }

    static func core(of piece: String) -> String {
        String(piece.trimmed { !$0.isLetter }).lowercased()
    }

    /// Between its words nothing but spaces: a mark ends a phrase.
    func place(in pieces: [String]) -> Range<Int>? {
        guard pieces.count >= words.count else { return nil }
        return (0...(pieces.count - words.count)).lazy.map { $0..<($0 + words.count) }.first {
            zip(pieces[$0], words).allSatisfy { Self.core(of: $0) == $1.lowercased() }
                && pieces[$0].dropLast().allSatisfy { $0.last?.isLetter ?? false }
        }
    }

    /// The marks around the phrase and the capital at its beginning stay.
    func replacing(_ place: Range<Int>, in pieces: [String]) -> String {
        let (first, last) = (pieces[place.lowerBound], pieces[place.upperBound - 1])
        var words = words
        if first.first(where: \.isLetter)?.isUppercase ?? false, let word = words.first {
            words[0] = word.prefix(1).uppercased() + word.dropFirst()
        }
        words[0] = first.prefix { !$0.isLetter } + words[0]
        words[words.count - 1] += String(last.reversed().prefix { !$0.isLetter }.reversed())
        return (pieces[..<place.lowerBound] + words + pieces[place.upperBound...])
            .joined(separator: " ")
    }
}

extension String {
    fileprivate func trimmed(_ isOutside: (Character) -> Bool) -> Substring {
        let start = drop(while: isOutside)
        let length = start.reversed().drop(while: isOutside).count
        return start.prefix(length)
    }
}
