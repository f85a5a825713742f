import Records

/// The words that the knowledge base uses: what is not among them is a typing error, an unknown
/// compound or another topic.
package struct Vocabulary: Sendable {
    /// Folded forms with umlauts, sorted.
    let forms: PackedTable
    /// Stems of the forms, sorted.
    let stems: PackedTable
    /// Forms with umlauts folded away too, sorted: the table that spelling is compared with.
    let spellings: PackedTable
    let neighbours: SpellingNeighbours
    /// For each spelling its most frequent form.
    let formOfSpelling: PackedArray<UInt32>
    /// For each form how often it occurs.
    let frequencies: PackedArray<UInt32>
    /// For each form the way it is written, in the order of the forms.
    let written: PackedTable

    package init(_ file: PackedFile) {
        forms = PackedTable(file["vocabulary/forms"])
        stems = PackedTable(file["vocabulary/stems"])
        spellings = PackedTable(file["vocabulary/spellings"])
        neighbours = SpellingNeighbours(file, "vocabulary/neighbours")
        formOfSpelling = PackedArray(file["vocabulary/form-of-spelling"])
        frequencies = PackedArray(file["vocabulary/frequencies"])
        written = PackedTable(file["vocabulary/written"])
    }

    package func knows(form folded: String) -> Bool { forms.contains(folded) }

    func knows(form: UnsafeRawBufferPointer) -> Bool { forms.index(of: form) != nil }

    func knows(stem: UnsafeRawBufferPointer) -> Bool { stems.index(of: stem) != nil }

    package func knows(stem: String) -> Bool { stems.contains(stem) }

    /// The form that is spelt alike but for umlauts: "gebuehr" and "gebuhr" give "gebühr".
    package func form(spelt spelling: [UInt8]) -> String? {
        spelling.withUnsafeBytes { spellings.index(of: $0) }.map(form(ofSpelling:))
    }

    func form(ofSpelling index: Int) -> String { forms[Int(formOfSpelling[index])].text }

    func frequency(ofSpelling index: Int) -> UInt32 { frequencies[Int(formOfSpelling[index])] }

    /// A folded form as it is written: "personalausweis" gives "Personalausweis".
    package func writing(of folded: String) -> String {
        forms.index(of: folded).map { written[$0].text } ?? folded
    }
}
