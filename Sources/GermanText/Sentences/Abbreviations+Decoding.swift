import Records

extension Abbreviations {
    package static let shape = Shape.map([
        .required("abbreviations", .list(entryShape)),
        .required("sentence_openers", .list(.text)),
        .required("question_words", .list(.text)),
    ])

    private static let entryShape = Shape.map([
        .required("abbreviation", .text),
        .required("long", .text),
        .optional("ends_sentence", .oneOf(["sometimes"])),
    ])

    package init(_ record: PackedRecord) {
        self.init(
            record["abbreviations"]?.items.compactMap(Entry.init) ?? [],
            openers: record["sentence_openers"]?.items.compactMap(\.scalar) ?? [],
            questionWords: record["question_words"]?.items.compactMap(\.scalar) ?? [])
    }
}

extension Abbreviations.Entry {
    fileprivate init?(_ record: PackedRecord) {
        guard let written = record["abbreviation"]?.scalar, let long = record["long"]?.scalar else {
            return nil
        }
        self.init(
            written: written, longForm: long, mayEndSentence: record["ends_sentence"] != nil)
    }
}
