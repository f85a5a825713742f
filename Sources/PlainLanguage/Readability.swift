/// How hard a text is to read, by the usual formulas.
///
/// Conventions (figures drift without them): a hyphenated word is one word and is measured without
/// the hyphen, a number is one word, ";" and ":" end no sentence, a line break does.
package struct Readability: Hashable, Sendable {
    package private(set) var sentences = 0
    package private(set) var words = 0
    package private(set) var syllables = 0
    /// Words with three or more syllables, with more than six letters, with one syllable.
    package private(set) var longBySyllables = 0
    package private(set) var longByLetters = 0
    package private(set) var monosyllables = 0
    /// Sentences of more than 20 words, and of more than 15.
    package private(set) var over20 = 0
    package private(set) var over15 = 0

    package init() {}

    /// Adds one sentence; text without a word adds nothing.
    package mutating func add(sentence: String) {
        var count = 0
        for chunk in sentence.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
            guard let word = Self.word(chunk) else { continue }
            count += 1
            add(word)
        }
        guard count > 0 else { return }
        sentences += 1
        words += count
        if count > 20 { over20 += 1 }
        if count > 15 { over15 += 1 }
    }

    /// Adds what was written for a sentence: a colon at the end of one part joins it to the next, a
    /// line break ends a sentence.
    package mutating func add(lines output: [String]) {
        var waiting = ""
        for part in output {
            for (number, line) in part.split(separator: "\n").enumerated() {
                if number > 0, !waiting.isEmpty {
                    add(sentence: waiting)
                    waiting = ""
                }
                waiting += waiting.isEmpty ? String(line) : " " + line
                if line.hasSuffix(":") { continue }
                add(sentence: waiting)
                waiting = ""
            }
        }
        if !waiting.isEmpty { add(sentence: waiting) }
    }

    /// Letters and digits; nil where there are none.
    private static func word(_ chunk: Substring) -> [Unicode.Scalar]? {
        let scalars = chunk.unicodeScalars.filter { Letters.isLetter($0) || Letters.isDigit($0) }
        return scalars.isEmpty ? nil : Array(scalars)
    }

    private mutating func add(_ word: [Unicode.Scalar]) {
        let count = Self.syllables(in: word)
        syllables += count
        if count >= 3 { longBySyllables += 1 }
        if count == 1 { monosyllables += 1 }
        if word.count > 6 { longByLetters += 1 }
    }

    private static let vowels = Set("aeiouyäöüAEIOUYÄÖÜéèêáàâóòôíìú".unicodeScalars)
    private static let diphthongs: Set<String> = [
        "au", "äu", "eu", "ei", "ai", "ie", "ee", "aa", "oo", "ui", "ey", "ay",
    ]

    /// Groups of vowels, diphthongs counted once; at least one.
    private static func syllables(in word: [Unicode.Scalar]) -> Int {
        var count = 0
        var index = 0
        while index < word.count {
            guard vowels.contains(word[index]) else {
                index += 1
                continue
            }
            count += 1
            let pair = index + 1 < word.count ? "\(word[index])\(word[index + 1])".lowercased() : ""
            index += diphthongs.contains(pair) ? 2 : 1
        }
        return max(count, 1)
    }

    package static func + (left: Readability, right: Readability) -> Readability {
        var sum = left
        sum.sentences += right.sentences
        sum.words += right.words
        sum.syllables += right.syllables
        sum.longBySyllables += right.longBySyllables
        sum.longByLetters += right.longByLetters
        sum.monosyllables += right.monosyllables
        sum.over20 += right.over20
        sum.over15 += right.over15
        return sum
    }

    // MARK: Figures, in hundredths (floating point has no place in bytes that are to be equal)

    private func share(_ part: Int) -> Double {
        words == 0 ? 0 : 100 * Double(part) / Double(words)
    }
    private var length: Double { sentences == 0 ? 0 : Double(words) / Double(sentences) }
    private static func hundredths(_ value: Double) -> Int { Int((100 * value).rounded()) }

    /// Words a sentence.
    package var meanLength: Int { Self.hundredths(length) }

    /// Amstad's version of the Flesch reading ease: above 70 easy, below 30 very hard.
    package var amstad: Int {
        guard words > 0 else { return 0 }
        return Self.hundredths(180 - length - 58.5 * Double(syllables) / Double(words))
    }

    /// Below 30 very easy, above 60 very hard.
    package var lix: Int { Self.hundredths(length + share(longByLetters)) }

    /// First Vienna formula for non-fiction (Bamberger and Vanecek 1984): a school year, 4 to 15.
    package var vienna: Int {
        guard words > 0 else { return 0 }
        return Self.hundredths(
            0.1935 * share(longBySyllables) + 0.1672 * length + 0.1297 * share(longByLetters)
                - 0.0327 * share(monosyllables) - 0.875)
    }

    /// Percent of the sentences with more than 20 words, in hundredths.
    package var longSentences: Int {
        sentences == 0 ? 0 : Self.hundredths(100 * Double(over20) / Double(sentences))
    }
}
