import Catalogue
import GermanText
import Records

/// What the data files of this stage look like.
package enum LanguageFormat {
    static let examples: [Field] = [
        .required("example", .list(.text)), .required("near_miss", .list(.text)),
    ]

    /// Of each list one phrase, in this order, with other words between.
    private static let apart = Shape.list(.list(.text))

    package static let term = Shape.map(
        [
            .required("id", .identifier), .required("words", .list(.text)),
            .optional("weak", .list(.text)), .optional("apart", .list(apart)),
            .optional("weak_apart", .list(apart)),
            .optional("near", .list(.identifier)), .optional("implies", .identifier),
        ] + examples)

    package static let rule = Shape.map(
        [
            .required("id", .identifier),
            .required("outcome", .oneOf(["smalltalk", "emergency", "handover", "decline"])),
            .required("priority", .integer), .optional("alone", .boolean),
            .required("all", .list(.list(.text))), .optional("none", .list(.text)),
            .required("say", .list(.text)), .optional("office", .identifier),
            .optional("facts", .list(Fact.ruleShape)),
        ] + examples)

    /// The files of `language/` that hold terms, and the kind that they define.
    package static let termFiles: [(file: String, kind: TermKind)] = [
        ("objects", .object), ("acts", .act), ("circumstances", .circumstance),
        ("aspects", .aspect),
    ]

    /// Ways to write a word that are no errors, with the standard words.
    package static let variant = Shape.map([
        .required("standard", .text), .required("variants", .list(.text)),
    ])

    /// The files of `language/` that are plain lists of words.
    package static let wordLists = ["stopwords", "allgemein"]

    /// The files of `language/` that are decoded as a whole: key in the tree, file, shape.
    package static let wholeFiles: [(key: String, file: String, shape: Shape)] = [
        ("measures", "zahlen-und-zeiten", MeasureWords.shape),
        ("abbreviations", "abkuerzungen", Abbreviations.shape),
        ("variants", "varianten", .list(variant)), ("dialect", "mundart", Dialect.shape),
        ("negation", "verneinung", Negation.shape),
        ("introduction", "vorstellung", Introduction.shape),
    ]
}
