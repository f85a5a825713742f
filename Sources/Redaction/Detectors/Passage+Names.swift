import GermanText

extension Passage {
    /// Begins with a capital letter. In a text of capitals all words do.
    func isCapitalised(_ index: Int) -> Bool {
        kind(index) == .word
            && (text(index).unicodeScalars.first?.properties.isUppercase ?? false)
    }

    /// The word as its parts without hyphens: "Anna-Lena".
    func parts(_ index: Int) -> [String] {
        guard kind(index) == .word else { return [] }
        return text(index).split(whereSeparator: {
            $0 == "-" || $0 == "\u{2010}" || $0 == "\u{2011}"
        })
        .map { Folding.fold(String($0)) }
    }

    /// "[", "(" or a comma may stand between a noun and what it is the noun of: "mein Sohn, Ali,".
    func isLight(_ index: Int) -> Bool {
        [",", "(", "\"", "„", ":", "-", "–"].contains(text(index))
    }
}
