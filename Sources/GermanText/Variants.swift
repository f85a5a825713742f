import Records

/// Ways to write a word that are no errors: dialect, colloquial and shortened forms, with the
/// standard words that they stand for. A view over the compiled file.
package struct Variants: Sendable {
    private let forms: PackedTable
    private let standards: PackedTable

    package init(_ file: PackedFile) {
        forms = PackedTable(file["variants/forms"])
        standards = PackedTable(file["variants/standards"])
    }

    package func holds(_ form: String) -> Bool { forms.contains(form) }

    /// The folded standard words for a folded form.
    package func standard(for form: String) -> [String]? {
        forms.index(of: form).map { standards[$0].text.split(separator: " ").map(String.init) }
    }

    /// Of a form that stands twice the first standard counts.
    package static func sections(
        _ rows: [(form: String, standard: String)]
    ) -> [(name: String, bytes: [UInt8])] {
        let pairs = rows.map { (Folding.fold($0.form), $0.standard) }
        let table = Dictionary(pairs) { first, _ in first }
        let forms = table.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let standards = forms.map { form in
            Analyzer.forms(of: table[form] ?? form).joined(separator: " ")
        }
        return [
            ("variants/forms", PackedTable.pack(forms)),
            ("variants/standards", PackedTable.packInOrder(standards)),
        ]
    }
}
