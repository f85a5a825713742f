import Catalogue
import Dialogue
import KnowledgeFiles
import TestSupport
import Testing

/// What holds of every sentence that the real knowledge base lets be said.
@Suite struct KnowledgeTests {
    static let today = CivilTime("2026-11-23T10:00")!
    static let catalogue = BuiltKnowledge.real.assistant.catalogue

    /// Whatever is asked of whatever service: no statement without a fact and a source, and what is
    /// not certain says so and names where to ask.
    @Test func everyStatementHasItsSourceAndItsCertainty() throws {
        let assistant = BuiltKnowledge.real.assistant
        let mark = Self.catalogue.texts["answer.uncertain", ["text": ""]]
        let facts = Self.factsByID
        var (stated, uncertain) = (0, 0)
        for service in Self.catalogue.services {
            var conversation = Conversation()
            let first = assistant.respond(
                toChoice: service.id, in: conversation, at: Self.today)
            conversation.apply(.answered(first.turn))
            let others = (Module.allCases.map(\.rawValue) + ["checklist", "fields"]).compactMap {
                assistant.respond(toAspect: $0, in: conversation, at: Self.today)
            }
            for answer in ([first] + others).map(\.answer) {
                let hasDoubt = answer.statements.contains(where: \.isUncertain)
                #expect(!hasDoubt || !answer.closing.isEmpty || !answer.choices.isEmpty)
                for statement in answer.statements {
                    let fact = statement.fact.flatMap { facts[$0] }
                    let isMarked = statement.text.hasSuffix(mark)
                    let isUnsure = fact.map { $0.certainty == .unsure } ?? false
                    #expect(statement.fact != nil && !statement.source.isEmpty)
                    #expect(isMarked == statement.isUncertain, "\(statement)")
                    #expect(!isUnsure || isMarked || statement.text == statement.source)
                    stated += 1
                    uncertain += isMarked ? 1 : 0
                }
            }
        }
        print("statements: \(stated), \(uncertain) of them not certain")
        #expect(stated > 1000 && uncertain > 10)
    }

    private static var factsByID: [String: Fact] {
        let facts = catalogue.services.flatMap(\.facts) + catalogue.offices.flatMap(\.facts)
        return Dictionary(facts.map { ($0.id, $0) }) { first, _ in first }
    }

    /// What one fact says until a day, another goes on saying the day after: of facts about the same
    /// thing under the same conditions never two on a day, and none missing in between.
    @Test func theAsOfDayMeetsNeitherGapNorOverlap() {
        let start = Self.today.date + -400
        var series = 0
        for service in Self.catalogue.services {
            let dated = service.facts.filter {
                $0.about != nil && ($0.validFrom != nil || $0.validTo != nil)
            }
            let groups = Dictionary(grouping: dated) { fact in
                [fact.about ?? "", fact.ages.map { "\($0)" } ?? "", fact.choices.joined()]
            }
            for facts in groups.values {
                series += 1
                let counts = (0..<800).map { day in
                    facts.count { $0.standing(on: start + day, recheckMonths: .max) != .silent }
                }
                let told = counts.split(separator: 0, omittingEmptySubsequences: true)
                #expect(counts.allSatisfy { $0 <= 1 }, "\(facts.map(\.id)) overlap")
                #expect(told.count <= 1, "\(facts.map(\.id)) leave a gap")
            }
        }
        print("series of dated facts: \(series)")
        #expect(series > 0)
    }

    /// One person, one amount.
    @Test(arguments: [
        ("Was kostet ein Perso für meine 15-jährige Tochter?", "27,60 Euro", "46 Euro"),
        ("Ich bin 30 Jahre alt. Was kostet ein Personalausweis?", "46 Euro", "27,60 Euro"),
        ("Was kostet ein Reisepass für eine 19-Jährige?", "37,50 Euro", "70 Euro"),
    ])
    func anAgeGetsItsAmount(question: String, amount: String, other: String) {
        let text = BuiltKnowledge.real.assistant.respond(
            to: question, in: Conversation(), at: Self.today
        ).answer.text
        #expect(text.contains(amount) && !text.contains(other), "\(text)")
    }
}
