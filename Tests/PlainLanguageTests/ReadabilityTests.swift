import PlainLanguage
import Testing

struct ReadabilityTests {
    @Test(
        arguments: [
            ("Der Hund bellt.", 3, 3),
            ("Der Antrag ist bis zum 3. Mai abzugeben.", 8, 12),
            ("Ein-Euro-Job: ja; nein.", 3, 6),
            ("Treue Freunde feiern.", 3, 6),
        ])
    func countsWordsAndSyllables(_ sentence: String, _ words: Int, _ syllables: Int) {
        var figures = Readability()
        figures.add(sentence: sentence)
        #expect(figures.words == words)
        #expect(figures.syllables == syllables)
    }
}
