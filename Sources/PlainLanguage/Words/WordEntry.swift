import Records

/// A replacement of the closed table: sense-checked, the same meaning in every administrative use.
struct WordEntry: Sendable {
    enum Kind: String, Sendable {
        case noun, verb, adjective, adverb, preposition, conjunction, phrase
    }

    let from: [String]
    let to: [String]
    let kind: Kind
    /// The cases before and after, for prepositions that take another one.
    let governs: (from: Cases, to: Cases)?
    let isForVeryPlain: Bool
    private let notBefore: Set<String>
    private let notAfter: Set<String>
    private let onlyWith: Set<String>

    init?(_ record: PackedRecord) {
        let words = { (key: String) in
            (record[key]?.scalar ?? "").split(separator: " ").flatMap { word -> [String] in
                word.hasSuffix(",") ? [String(word.dropLast()), ","] : [String(word)]
            }
        }
        from = words("from")
        to = words("to")
        guard let kind = Kind(rawValue: record["kind"]?.scalar ?? ""), !from.isEmpty, !to.isEmpty
        else { return nil }
        self.kind = kind
        let cases = (record["governs"]?.scalar ?? "").split(separator: " ").compactMap {
            Cases(name: $0)
        }
        governs = cases.count == 2 ? (cases[0], cases[1]) : nil
        isForVeryPlain = record["level"]?.scalar == PlainLevel.veryPlain.rawValue
        let list = { (key: String) in
            Set((record["guard"]?[key]?.items ?? []).compactMap { $0.scalar?.lowercased() })
        }
        notBefore = list("not_before")
        notAfter = list("not_after")
        onlyWith = list("only_with")
    }

    /// The words around do not speak for another sense.
    func fits(_ pieces: [Piece], _ range: Range<Int>) -> Bool {
        if !notBefore.isEmpty {
            let after = pieces[range.upperBound...].prefix(2).map(\.key)
            if after.contains(where: notBefore.contains) { return false }
        }
        if !notAfter.isEmpty {
            let before = pieces[..<range.lowerBound].suffix(2).map(\.key)
            if before.contains(where: notAfter.contains) { return false }
        }
        return onlyWith.isEmpty || pieces.contains { onlyWith.contains($0.key) }
    }
}
