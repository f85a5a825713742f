import Records

/// What the files in `plain/` look like.
package enum PlainFormat {
    /// Files that are taken whole, by the name of the file without its ending.
    package static let wholeFiles = ["grammar"]

    private static let example = Shape.map([
        .required("before", .text), .required("after", .text),
    ])

    private static let word = Shape.map([
        .required("from", .text), .required("to", .text),
        .required(
            "kind",
            .oneOf([
                "noun", "verb", "adjective", "adverb", "preposition", "conjunction", "phrase",
            ])),
        .optional("governs", .text),
        .optional("level", .oneOf(PlainLevel.allCases.map(\.rawValue))),
        .optional(
            "guard",
            .map([
                .optional("not_before", .list(.text)), .optional("not_after", .list(.text)),
                .optional("only_with", .list(.text)),
            ])),
        .optional("note", .text), .optional("example", example), .optional("near_miss", .text),
    ])

    private static let term = Shape.map([
        .required("term", .text), .optional("says", .list(.text)), .required("text", .text),
        .optional("protected", .boolean), .optional("source", .text),
    ])

    private static let abbreviation = Shape.map([
        .required("from", .text), .required("to", .text), .optional("note", .text),
        .optional("only_before", .list(.text)), .optional("only_with", .list(.text)),
        .optional("only_after_number", .boolean), .optional("only_before_number", .boolean),
        .optional("only_before_letter", .boolean), .optional("inflect", .boolean),
        .optional("singular", .text),
        .optional("level", .oneOf(PlainLevel.allCases.map(\.rawValue))),
    ])

    /// Sections by the key that a file holds them under; tables by lemma, lists in order.
    package static let tables: [(key: String, value: Shape)] = [
        ("nouns", .text), ("verbs", VerbDecoder.shape), ("agents", .text),
    ]

    package static let lists: [(key: String, item: Shape)] = [
        ("words", word), ("terms", term), ("abbreviations", abbreviation),
        ("adjectives", .anything),
        ("rules", RuleData.shape),
    ]
}
