import GermanText
import Records

/// Finds what a text says of the person who asks and not of what is asked: "Ich heiße …", "Ich bin
/// katholisch." The same question has the same answer, whoever asks it.
package struct Introduction: Sendable {
    /// The most words of a name.
    private static let longestName = 4
    /// The most words of a sentence that only introduces someone.
    private static let longestSentence = 8

    private let names: PackedTable
    private let about: PackedTable
    private let courtesy: PackedTable

    package init(_ file: PackedFile) {
        names = PackedTable(file["introduction/names"])
        about = PackedTable(file["introduction/about"])
        courtesy = PackedTable(file["introduction/courtesy"])
    }

    /// The numbers of the words that name the person.
    func names(in words: [Word], of text: String) -> Set<Int> {
        let clauses = TextParts(text, .clauses)
        let letters = Array(text.utf8)
        return words.indices.reduce(into: []) { found, start in
            guard let end = opener(names, words, from: start) else { return }
            let name = words[end...].prefix(Self.longestName).prefix { word in
                clauses.number(of: word) == clauses.number(of: words[start])
                    && Self.canBeName(word, letters)
            }
            if !name.isEmpty { found.formUnion(start..<name.endIndex) }
        }
    }

    /// "Mein Name ist falsch geschrieben" introduces nobody.
    private static func canBeName(_ word: Word, _ letters: [UInt8]) -> Bool {
        let isCapital = !(UInt8(ascii: "a")...UInt8(ascii: "z"))
            .contains(letters[word.range.lowerBound])
        return isCapital || !word.isKnown || word.correction != nil
    }

    /// The numbers of the words of sentences about the person, where another sentence says what
    /// it is all about.
    ///
    /// - Parameter subjects: numbers of the words that say something; one alone is too little.
    func asides(in words: [Word], of text: String, subjects: Set<Int>) -> Set<Int> {
        let sentences = TextParts(text, .sentences)
        return words.indices.reduce(into: []) { found, start in
            guard opener(about, words, from: start) != nil else { return }
            let number = sentences.number(of: words[start])
            let sentence = words.indices.filter { sentences.number(of: words[$0]) == number }
            guard sentence.first == start, sentence.count <= Self.longestSentence,
                subjects.count(where: { !sentence.contains($0) }) > 1
            else { return }
            found.formUnion(sentence)
        }
    }

    /// The numbers of the words that are only polite.
    func courtesies(in words: [Word]) -> Set<Int> {
        words.indices.reduce(into: []) { found, start in
            if let end = opener(courtesy, words, from: start) { found.formUnion(start..<end) }
        }
    }

    /// The end of an opening phrase that begins at a word.
    private func opener(_ phrases: PackedTable, _ words: [Word], from start: Int) -> Int? {
        (start + 2...start + 6).reversed().first { end in
            end <= words.count
                && phrases.contains(words[start..<end].map(\.form).joined(separator: " "))
        }
    }

    // MARK: Data

    package static let shape = Shape.map([
        .required("names", .list(.text)), .required("about", .list(.text)),
        .required("courtesy", .list(.text)),
    ])

    package static func sections(_ record: PackedRecord?) -> [(name: String, bytes: [UInt8])] {
        ["names", "about", "courtesy"].map { key in
            let phrases = (record?[key]?.items ?? []).compactMap(\.scalar).map {
                Analyzer.forms(of: $0).joined(separator: " ")
            }
            return ("introduction/" + key, PackedTable.pack(phrases))
        }
    }
}
