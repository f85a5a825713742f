/// The closed classes that a word can belong to; one word can be in several.
package struct WordClass: OptionSet, Sendable, Hashable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }
    static let preposition = WordClass(rawValue: 1)
    static let subordinator = WordClass(rawValue: 2)
    static let ambiguousSubordinator = WordClass(rawValue: 4)
    static let relative = WordClass(rawValue: 8)
    static let coordinator = WordClass(rawValue: 16)
    static let joining = WordClass(rawValue: 32)
    static let focus = WordClass(rawValue: 64)
    static let adverb = WordClass(rawValue: 128)
    static let degree = WordClass(rawValue: 256)
    static let determiner = WordClass(rawValue: 512)
    static let pronoun = WordClass(rawValue: 1024)
    static let unit = WordClass(rawValue: 2048)

    /// Prepositions that mostly belong to the noun before them.
    static let attributive = WordClass(rawValue: 4096)
    /// Words with which a formula of duty is none.
    static let denying = WordClass(rawValue: 8192)
    /// Words that belong to a later clause: "nur …, wenn".
    static let correlate = WordClass(rawValue: 16384)
    /// Pronouns that point back to a noun.
    static let anaphor = WordClass(rawValue: 32768)

    /// Open a clause that goes on from the whole sentence: "weshalb".
    static let continuing = WordClass(rawValue: 65536)
    /// Open a reason or a consequence: of the main clause, not of an infinitive between.
    static let loose = WordClass(rawValue: 131072)

    /// Adjectives that say with "sein" how something is, hardly ever how something is done.
    static let predicative = WordClass(rawValue: 262144)

    static let names: [(name: String, wordClass: WordClass)] = [
        ("preposition", .preposition), ("subordinator", .subordinator),
        ("ambiguous_subordinator", .ambiguousSubordinator), ("relative", .relative),
        ("coordinator", .coordinator), ("joining", .joining), ("focus", .focus),
        ("adverb", .adverb), ("degree", .degree),
        ("attributive", .attributive), ("denying", .denying), ("correlate", .correlate),
        ("anaphor", .anaphor), ("continuing", .continuing), ("loose", .loose),
        ("predicative", .predicative),
    ]
}
