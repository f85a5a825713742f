import GermanText
import Records
import Redaction
import TestSupport
import Testing

@Suite struct RedactorTests {
    @Test func dataFitsItsShape() throws {
        let record = try KnowledgeSource.record("language/schwaerzung.yaml")
        #expect(RedactionRules.shape.problems(of: record) == [])
    }

    @Test(arguments: Fixture.rows("redactions.tsv"))
    func table(row: [String]) { #expect(Subject.redact(row[0]).text == row[1]) }

    @Test(arguments: Fixture.lines("questions.txt"))
    func ordinaryQuestionsStay(question: String) {
        #expect(Subject.redact(question).text == question)
        #expect(Subject.redact(question).kept == question)
    }

    @Test func examplesFireAndNearMissesDoNot() throws {
        for kind in try KnowledgeSource.record("language/schwaerzung.yaml")["kinds"]!.items {
            let id = PersonalData(rawValue: kind["id"]!.scalar!)!
            for text in kind["example"]!.items.compactMap(\.scalar) {
                let kinds = Subject.redact(text).findings.map(\.kind)
                #expect(kinds.filter { $0 == id || !$0.isOnlyKeptOut } == [id], "\(text)")
            }
            for text in kind["near_miss"]!.items.compactMap(\.scalar) {
                let kinds = Subject.redact(text).findings.map(\.kind)
                #expect(kinds.allSatisfy { $0 != id && $0.isOnlyKeptOut }, "\(text)")
            }
        }
    }

    @Test func aFindingSaysKindPlaceAndAge() {
        let redacted = Subject.redact("Für Ömer, geb. 3.5.2011: ömer@web.de")
        #expect(redacted.findings.map(\.kind) == [.name, .birthDate, .email])
        #expect(redacted.findings.map(\.age) == [nil, 15, nil])
        #expect(redacted.findings.map(\.range) == [5..<10, 17..<25, 27..<39])
        #expect(redacted.text == "Für Ömer, geb. [Geburtsdatum: 15 Jahre]: [E-Mail]")
        #expect(redacted.kept == "Für [Name], geb. [Geburtsdatum: 15 Jahre]: [E-Mail]")
    }

    /// The redacted text is what is answered: the age in a mark must be understood as one.
    @Test func theAgeOfAMarkIsRead() {
        let redacted = Subject.redact("Perso für meine Tochter, geb. 3.5.2011")
        #expect(
            Measures.find(in: redacted.text, Subject.words).map(\.value) == [.age(.exactly(15))])
    }
}
