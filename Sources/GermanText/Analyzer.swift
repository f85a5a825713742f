import Records

/// Text → words: tokens, folded, spelling of umlauts mended, compounds split, errors corrected.
package struct Analyzer: Sendable {
    package let vocabulary: Vocabulary
    private let variants: Variants
    private let dialect: Dialect
    private let stopwords: PackedTable
    private let stemmer = Stemmer()
    private let skills: Skills

    package init(_ file: PackedFile, skills: Skills = .all) {
        self.skills = skills
        vocabulary = Vocabulary(file)
        variants = Variants(file)
        dialect = Dialect(file)
        stopwords = PackedTable(file["language/stopwords"])
    }

    /// The words of what a citizen wrote.
    ///
    /// - Parameter fixed: UTF-8 ranges of what is understood otherwise (days, amounts): nothing in
    ///   them is a typing error.
    package func words(of text: String, keeping fixed: [Range<Int>] = []) -> [Word] {
        let tokens = Tokenizer.tokens(of: text).filter { $0.kind != .punctuation }
        let folded = tokens.map { Folding.fold($0.text) }
        let isDialect = dialect.isSpoken(in: folded)
        var words: [Word] = []
        var index = 0
        while index < tokens.count {
            if let joined = joined(tokens, folded, at: index) {
                words.append(joined)
                index += 2
            } else {
                let range = tokens[index].range
                let isFixed = fixed.contains { $0.overlaps(range) }
                words += self.words(
                    of: folded[index], tokens[index], isFixed: isFixed, isDialect: isDialect)
                index += 1
            }
        }
        return words
    }

    /// The folded words of a text of the knowledge base itself: nothing in it is mended.
    package static func forms(of text: String) -> [String] {
        Tokenizer.tokens(of: text).filter { $0.kind != .punctuation }
            .flatMap { Folding.fold($0.text).split(separator: "-").map(String.init) }
    }

    private static let infinitiveMark = "zu"

    /// "Personal ausweis" is one word when the vocabulary has it in one.
    private func joined(_ tokens: [Token], _ folded: [String], at index: Int) -> Word? {
        guard index + 1 < tokens.count else { return nil }
        let (left, right) = (tokens[index], tokens[index + 1])
        guard left.kind == .word, right.kind == .word else { return nil }
        let form = folded[index] + folded[index + 1]
        // "Schluss zu machen" is not "zumachen".
        guard folded[index] != Self.infinitiveMark, form.utf8.count >= 7,
            vocabulary.knows(form: form)
        else {
            return nil
        }
        return known(form, left.range.lowerBound..<right.range.upperBound)
    }

    /// A hyphenated word is read as its parts, here and in the knowledge base.
    private func words(
        of folded: String, _ token: Token, isFixed: Bool, isDialect: Bool
    ) -> [Word] {
        guard folded.utf8.contains(UInt8(ascii: "-")) else {
            return words(ofPart: folded, token, isFixed: isFixed, isDialect: isDialect)
        }
        return folded.split(separator: "-").flatMap { part in
            words(ofPart: String(part), token, isFixed: isFixed, isDialect: isDialect)
        }
    }

    private func words(
        ofPart folded: String, _ token: Token, isFixed: Bool, isDialect: Bool
    ) -> [Word] {
        guard token.kind == .word, !isFixed || vocabulary.knows(form: folded) else {
            return [Word(range: token.range, form: folded, stem: folded, isKnown: true)]
        }
        if skills.contains(.variants), let standard = variants.standard(for: folded) {
            return standard.map { known($0, token.range) }
        }
        if let form = infinitive(of: folded) ?? knownForm(of: folded) {
            return [known(form, token.range)]
        }
        if skills.contains(.compounds), let parts = parts(of: folded) {
            return parts.map { known($0, token.range) }
        }
        if isDialect, skills.contains(.dialect),
            let form = dialect.standard(of: folded, isKnown: isWord)
        {
            return [known(form, token.range)]
        }
        if skills.contains(.spelling),
            let form = Speller(vocabulary: vocabulary).correction(of: folded)
        {
            let writing = vocabulary.writing(of: form)
            return [known(form, token.range, correction: writing)]
        }
        return [
            Word(range: token.range, form: folded, stem: stemmer.stem(folded), isKnown: false)
        ]
    }

    private func isWord(_ form: String) -> Bool {
        vocabulary.knows(form: form) || vocabulary.knows(stem: stemmer.stem(form))
    }

    private func known(_ form: String, _ range: Range<Int>, correction: String? = nil) -> Word {
        Word(
            range: range, form: form, stem: stemmer.stem(form), isKnown: true,
            correction: correction)
    }

    /// The word itself, or with ae, oe, ue read as umlauts where the vocabulary holds that form:
    /// "israel" and "neue" stay as they are, and "zaehlen" is "zählen", not "zahlen".
    private func knownForm(of folded: String) -> String? {
        if vocabulary.knows(form: folded) { return folded }
        let umlauts = Folding.readUmlauts(folded)
        if umlauts != folded, vocabulary.knows(form: umlauts) { return umlauts }
        if let form = vocabulary.form(spelt: Folding.foldUmlauts(folded)) { return form }
        if vocabulary.knows(stem: stemmer.stem(folded)) { return folded }
        if umlauts != folded, vocabulary.knows(stem: stemmer.stem(umlauts)) { return umlauts }
        return nil
    }

    private var compounds: Compounds {
        Compounds(vocabulary: vocabulary, stemmer: stemmer, stopwords: stopwords)
    }

    /// "anzumelden" is "anmelden", where the vocabulary holds the verb: the particle of a separable
    /// verb and the verb are parted by "zu" in the infinitive.
    private func infinitive(of folded: String) -> String? {
        guard folded.utf8.count >= 9, folded.utf8.last == UInt8(ascii: "n") else { return nil }
        let bytes = Array(folded.utf8)
        return (2...(bytes.count - 6)).lazy.compactMap { place -> String? in
            guard bytes[place] == UInt8(ascii: "z"), bytes[place + 1] == UInt8(ascii: "u") else {
                return nil
            }
            let verb = String(decoding: bytes[..<place] + bytes[(place + 2)...], as: UTF8.self)
            return vocabulary.knows(form: verb) ? verb : nil
        }.first
    }

    private func parts(of folded: String) -> [String]? {
        if let parts = compounds.split(folded) { return parts }
        let umlauts = Folding.readUmlauts(folded)
        return umlauts == folded ? nil : compounds.split(umlauts)
    }

    /// A compound that is known as a whole, by its parts; nil when the vocabulary has no parts.
    package func parts(of word: Word) -> [Word]? {
        compounds.split(word.form)?.map { known($0, word.range) }
    }
}
