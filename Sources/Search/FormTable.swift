import GermanText

/// Numbers the folded words of a collection, with their stems and grams.
struct FormTable {
    private let stopStems: Set<String>
    private let stemmer = Stemmer()
    private var numbers: [String: UInt32] = [:]
    private var stemNumbers: [String: UInt32] = [:]
    private var gramNumbers: [UInt32: UInt32] = [:]
    /// Words as they are written → their forms: most of a text is repetition.
    private var known: [String: [UInt32]] = [:]

    /// Of each form: its stem, as a list of one.
    private(set) var stems = NumberLists()
    /// Of each form: its grams.
    private(set) var grams = NumberLists()

    init(stopStems: Set<String>) { self.stopStems = stopStems }

    /// The forms of a text that are no stop words.
    mutating func forms(of text: String) -> [UInt32] {
        var forms: [UInt32] = []
        for token in Tokenizer.tokens(of: text) where token.kind != .punctuation {
            forms += self.forms(ofToken: token.text)
        }
        return forms
    }

    private mutating func forms(ofToken text: String) -> [UInt32] {
        if let forms = known[text] { return forms }
        let forms = Analyzer.forms(of: text).compactMap { number(of: $0) }
        known[text] = forms
        return forms
    }

    private mutating func number(of form: String) -> UInt32? {
        if let number = numbers[form] { return number }
        let stem = stemmer.stem(form)
        guard !stopStems.contains(stem) else { return nil }
        let number = UInt32(numbers.count)
        numbers[form] = number
        stems.append([Self.number(of: stem, in: &stemNumbers)])
        grams.append(Grams.of(form).map { Self.number(of: $0, in: &gramNumbers) })
        return number
    }

    private static func number<Key>(of key: Key, in table: inout [Key: UInt32]) -> UInt32 {
        let next = UInt32(table.count)
        return table[key, default: next].stored(in: &table, for: key)
    }

    /// All stems and grams by their numbers.
    var stemTexts: [String] { Self.inOrder(stemNumbers) }
    var gramKeys: [UInt32] { Self.inOrder(gramNumbers) }

    private static func inOrder<Key>(_ numbers: [Key: UInt32]) -> [Key] {
        numbers.sorted { $0.value < $1.value }.map(\.key)
    }
}

extension UInt32 {
    fileprivate func stored<Key>(in table: inout [Key: UInt32], for key: Key) -> UInt32 {
        table[key] = self
        return self
    }
}
