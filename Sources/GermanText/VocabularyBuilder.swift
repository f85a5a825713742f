import Records

/// Gathers the words of a knowledge base and lays them out as a `Vocabulary`.
package struct VocabularyBuilder {
    private struct Form {
        var written: String
        var count: UInt32
    }

    private var forms: [String: Form] = [:]
    private let stemmer = Stemmer()

    private let isSkipped: (String) -> Bool

    /// - Parameter isSkipped: folded forms that are no words of their own, but ways to write others.
    package init(skipping isSkipped: @escaping (String) -> Bool = { _ in false }) {
        self.isSkipped = isSkipped
    }

    package mutating func add(text: String) {
        for token in Tokenizer.tokens(of: text) where token.kind == .word { add(word: token.text) }
    }

    /// A hyphenated word counts by its parts.
    private mutating func add(word: String) {
        for part in word.split(separator: "-") { count(String(part)) }
    }

    private mutating func count(_ word: String) {
        let folded = Folding.fold(word)
        guard !folded.isEmpty, !isSkipped(folded) else { return }
        if var form = forms[folded] {
            form.count += 1
            form.written = min(form.written, word, by: Self.reads)
            forms[folded] = form
        } else {
            forms[folded] = Form(written: word, count: 1)
        }
    }

    /// Of several ways to write a form, one fixed way: capital letter first, then by bytes.
    private static func reads(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }

    private func min(
        _ left: String, _ right: String, by precedes: (String, String) -> Bool
    ) -> String {
        precedes(right, left) ? right : left
    }

    package func sections() -> [(name: String, bytes: [UInt8])] {
        let sorted = forms.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        var spellings: [[UInt8]: UInt32] = [:]
        for (index, form) in sorted.enumerated() {
            let spelling = Folding.foldUmlauts(form)
            let known = spellings[spelling].map { count(of: sorted[Int($0)]) } ?? 0
            if count(of: form) > known { spellings[spelling] = UInt32(index) }
        }
        let order = spellings.keys.sorted { $0.lexicographicallyPrecedes($1) }
        return [
            ("vocabulary/forms", PackedTable.pack(sorted)),
            ("vocabulary/stems", PackedTable.pack(sorted.map(stemmer.stem))),
            (
                "vocabulary/spellings",
                PackedTable.pack(order.map { String(decoding: $0, as: UTF8.self) })
            ),
            ("vocabulary/form-of-spelling", PackedArray.pack(order.map { spellings[$0] ?? 0 })),
            ("vocabulary/frequencies", PackedArray.pack(sorted.map(count))),
            (
                "vocabulary/written",
                PackedTable.packInOrder(sorted.map { forms[$0]?.written ?? $0 })
            ),
        ] + SpellingNeighbours.sections("vocabulary/neighbours", order)
    }

    private func count(of form: String) -> UInt32 { forms[form]?.count ?? 0 }
}
