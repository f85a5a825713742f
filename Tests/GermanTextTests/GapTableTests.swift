import GermanText
import Records
import Testing

/// Phrases in parts: which words of a text they find.
@Suite struct GapTableTests {
    /// "was|wie viel … zahl|kost" stands for 7, "wann … lauf … ab" for 9.
    private static let table: GapTable = {
        let sections = GapTable.sections(
            "cues",
            [
                (parts: [[["=was"], ["wie", "viel"]], [["zahl"], ["kost"]]], payload: 7),
                (parts: [[["=wann"]], [["lauf"]], [["ab"]]], payload: 9),
            ])
        return GapTable(
            try! PackedFile(PackedBytes(keeping: PackedFile.pack(sections))), name: "cues")
    }()

    private static let stopwords: Set<String> = ["was", "wann", "wie", "viel", "muss"]

    /// A full stop ends a sentence.
    private func found(in text: String) -> [[Int]] {
        var sentence = 0
        var stems: [String] = []
        var sentences: [Int] = []
        for word in text.split(separator: " ") {
            if word == "." {
                sentence += 1
            } else {
                stems.append(String(word))
                sentences.append(sentence)
            }
        }
        let alone = stems.map { Self.stopwords.contains($0) ? "=" + $0 : nil }
        return Self.table.matches(in: stems, alone: alone, sentences: sentences).map(\.words)
    }

    @Test(arguments: [
        ("was muss ich zahl", [[0, 3]]),
        ("wie viel muss man da zahl", [[0, 1, 5]]),
        ("was kost", [[0, 1]]),
        ("zahl was", []),
        ("was muss ich . zahl", []),
        ("was 1 2 3 4 5 6 7 8 9 zahl", [[0, 10]]),
        ("was 1 2 3 4 5 6 7 8 9 10 zahl", []),
        ("wann lauf der perso ab", [[0, 1, 4]]),
        ("wann lauf der perso", []),
        ("was zahl ich was kost", [[0, 1], [3, 4]]),
    ])
    func finds(_ text: String, _ words: [[Int]]) { #expect(found(in: text) == words) }
}
