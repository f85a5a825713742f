import GermanText

/// A text as the detectors see it.
struct Passage {
    let bytes: [UInt8]
    let tokens: [Token]
    /// Whether there is no small letter: then capitals say nothing.
    let isShouted: Bool
    let hasCapitals: Bool
    private let words: [String]
    /// Amounts, days, times and ages by the token they begin with.
    private let measures: [Int: Measure]
    /// The token after the last find. Nothing before it can be seen: where a mark will stand, its
    /// words must neither announce nor join anything, or a second run would find more.
    private(set) var floor = 0
    /// What was found, or already marked, right before the floor.
    private(set) var floorKind: PersonalData?

    init(_ text: String, _ measureWords: MeasureWords) {
        bytes = Array(text.utf8)
        let tokens = Tokenizer.tokens(of: text)
        self.tokens = tokens
        isShouted = !text.unicodeScalars.contains { $0.properties.isLowercase }
        hasCapitals = text.unicodeScalars.contains { $0.properties.isUppercase }
        words = tokens.map { $0.kind == .word ? Cues.normal($0.text) : $0.text }
        var places: [Int: Int] = [:]
        for (index, token) in tokens.enumerated() { places[token.range.lowerBound] = index }
        let found = Measures.find(in: tokens, measureWords).map {
            (places[$0.range.lowerBound]!, $0)
        }
        measures = Dictionary(uniqueKeysWithValues: found)
    }

    mutating func passFind(of kind: PersonalData, end: Int) {
        floor = end
        floorKind = kind
    }

    var count: Int { tokens.count }

    /// Folded and without hyphens; "" beyond either end.
    func word(_ index: Int) -> String { tokens.indices.contains(index) ? words[index] : "" }

    func text(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].text : "" }

    func kind(_ index: Int) -> Token.Kind? {
        tokens.indices.contains(index) ? tokens[index].kind : nil
    }

    func isNumber(_ index: Int) -> Bool { kind(index) == .number }

    /// A word or number: what serial numbers and addresses are made of.
    func isAlphanumeric(_ index: Int) -> Bool {
        kind(index) == .word || kind(index) == .number
    }

    /// Follows the token before it without a space; never across a find.
    func isGlued(_ index: Int) -> Bool {
        index > floor && index < count
            && tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
    }

    /// Follows without a space, or after one that is no line feed.
    func isNear(_ index: Int) -> Bool {
        guard index > floor, index < count else { return false }
        let gap = tokens[index - 1].range.upperBound..<tokens[index].range.lowerBound
        return gap.count <= 3 && !bytes[gap].contains(10)
    }

    /// The day, amount, time or age that begins here; plain numbers do not count.
    func measure(at index: Int) -> Measure? {
        guard let measure = measures[index] else { return nil }
        if case .number = measure.value { return nil }
        return measure
    }

    /// The first token that begins at or after a byte.
    func token(after byte: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if tokens[middle].range.lowerBound < byte { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
