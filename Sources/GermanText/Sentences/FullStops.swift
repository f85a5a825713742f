/// Decides which full stops end a sentence.
struct FullStops {
    private static let terminators: Set<String> = [".", "?", "!", "…"]
    static let asking: Set<String> = ["?", "!"]
    private static let closers: Set<String> = ["\"", "“", "”", "«", "»", "’", "‘", "'", ")", "]"]
    private static let bullets: Set<String> = ["-", "–", "—", "•", "*", "·", "▪"]
    static let vowels = Set("aeiouyäöü".unicodeScalars)

    /// In tokens; a bound keeps "a.A.A.A…" linear.
    static let longestAddress = 32

    let text: SpacedTokens
    let abbreviations: Abbreviations

    init(_ text: SpacedTokens, _ abbreviations: Abbreviations) {
        self.text = text
        self.abbreviations = abbreviations
    }

    /// The token after the sentence that begins at a token.
    func endOfSentence(from start: Int) -> Int {
        var index = start
        while index < text.count {
            let step = step(at: index)
            index = step.next
            if step.ends || opensParagraph(index) { return index }
        }
        return index
    }

    private func step(at index: Int) -> (next: Int, ends: Bool) {
        if let (entry, end) = abbreviations.match(text.tokens, at: index) {
            return (end, entry.mayEndSentence && opensSentence(end))
        }
        guard text.isPunctuation(index, among: Self.terminators) else { return (index + 1, false) }
        let stop = row(from: index + 1, among: Self.terminators)
        let end = row(from: stop, among: Self.closers)
        return (end, ends(Stop(start: index, end: stop, next: end)))
    }

    /// The token after a row of marks without spaces before or between them.
    private func row(from start: Int, among marks: Set<String>) -> Int {
        var end = start
        while text.isPunctuation(end, among: marks), text.gap(before: end) == .none { end += 1 }
        return end
    }

    private func opensParagraph(_ index: Int) -> Bool {
        switch text.gap(before: index) {
        case .paragraph: true
        case .line: text.isPunctuation(index, among: Self.bullets) || opensItem(index)
        default: false
        }
    }

    /// "1. Antrag stellen" or "2) …" at the beginning of a line.
    private func opensItem(_ index: Int) -> Bool {
        text.kind(index) == .number && text.isPunctuation(index + 1, among: [".", ")"])
            && text.gap(before: index + 1) == .none && text.gap(before: index + 2) != .none
    }
}
