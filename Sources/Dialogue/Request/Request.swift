import GermanText

/// What a text means in the field's own terms (Anliegen): object, act, aspects, circumstances.
package struct Request: Sendable {
    /// A term that the text names, with the words that name it.
    package struct Mention: Sendable, Hashable {
        package let id: String
        /// By number in `words`, in ascending order.
        package let words: [Int]
    }

    package var words: [Word]
    package var objects: [Mention] = []
    package var acts: [Mention] = []
    package var circumstances: [Mention] = []
    package var aspects: [Mention] = []
    package var offices: [Mention] = []
    package var holidays: [Mention] = []
    package var rules: [Rule] = []
    package var measures: [Measure] = []
    /// Numbers of the words that mean something: no stop words, no numbers.
    package var content: [Int] = []
    /// Numbers of the content words that no term of any kind takes up.
    package var loose: [Int] = []
    /// Whether the aspects are named only in words that may mean something else.
    package var asksWeakly = false
    package var age: Int?
    /// Numbers of the words that are not meant, or say only who asks.
    package var denied: Set<Int> = []

    init(words: [Word]) { self.words = words }

    /// All words but those that are not meant.
    var meantWords: [Word] {
        words.indices.filter { !denied.contains($0) }.map { words[$0] }
    }

    /// The words that services are searched by.
    var searchWords: [Word] { content.map { words[$0] } }

    /// Whether the text names a subject of its own, rather than going on about the last one.
    var hasSubject: Bool { !objects.isEmpty || !acts.isEmpty || !offices.isEmpty || !loose.isEmpty }

    /// A thing and nothing else: "Führerschein".
    var isBareObject: Bool {
        !objects.isEmpty && acts.isEmpty && circumstances.isEmpty && loose.isEmpty
            && measures.isEmpty
    }

    /// "Was kostet das?" without anything that it could be about.
    var asksWithoutThing: Bool {
        !aspects.isEmpty && objects.isEmpty && offices.isEmpty && acts.isEmpty && loose.isEmpty
    }

    /// Hardly anything is said: "abmelden", "ich brauche eine Bescheinigung".
    var isVague: Bool {
        objects.isEmpty && offices.isEmpty && loose.count <= 1 && content.count <= 3
            && aspects.isEmpty
    }

    var circumstanceIDs: [String] { Self.unique(circumstances) }
    var objectIDs: [String] { Self.unique(objects) }
    var actIDs: [String] { Self.unique(acts) }

    /// Circumstances in words that do not ask for an aspect: in "geht das online?" the word asks.
    var namedCircumstances: [String] {
        Self.unique(
            circumstances.filter { one in
                !aspects.contains { $0.words.contains(where: one.words.contains) }
            })
    }
    var aspectIDs: [String] { Self.unique(aspects) }

    private static func unique(_ mentions: [Mention]) -> [String] {
        mentions.reduce(into: []) { ids, mention in
            if !ids.contains(mention.id) { ids.append(mention.id) }
        }
    }

    /// What was corrected, in the order of the text.
    package var corrections: [String] {
        meantWords.compactMap(\.correction).reduce(into: []) { seen, word in
            if !seen.contains(word) { seen.append(word) }
        }
    }
}

extension Request {
    /// Whether the text names a term or fires a rule.
    package func names(_ kind: TermKind, _ id: String) -> Bool {
        switch kind {
        case .object: objectIDs.contains(id)
        case .act: actIDs.contains(id)
        case .circumstance: circumstanceIDs.contains(id)
        case .aspect: aspectIDs.contains(id)
        case .office: offices.contains { $0.id == id }
        case .holiday: holidays.contains { $0.id == id }
        case .rule: rules.contains { $0.id == id }
        }
    }
}
