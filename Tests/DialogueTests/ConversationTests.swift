import Catalogue
import Dialogue
import GermanText
import TestSupport
import Testing

@Suite struct ConversationTests {
    /// One for each test: a stemmer is used by one thread.
    let assistant = Musterstadt.built.assistant
    static let now = CivilTime("2026-11-23T09:00")!

    /// Questions of all kinds, to be put together at random.
    static let questions = [
        "Was kostet ein Hund?", "anmelden", "1", "2", "das zweite", "und für Kinder?", "wo denn?",
        "Hallo", "xyz", "Wie wird das Wetter?", "Ist das Rathaus offen?", "Es brennt",
        "Angelschein",
        "mein Sohn ist 11", "nein, den Angelschein", "Wann ist Mustertag?", "", "???", "kostet",
        "Ich bin am 3.11. eingezogen, bis wann muss ich mich melden?",
    ]

    /// The conversation is the fold over its events: at every turn it can be made anew from them, and
    /// the conversation so made is answered alike.
    @Test(arguments: 0..<40 as Range<UInt64>)
    func canBeRebuiltFromItsEvents(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var (conversation, events) = (Conversation(), [Event]())
        for _ in 0..<8 {
            let text = Self.questions.randomElement(using: &random)!
            let rebuilt = Conversation(events)
            #expect(rebuilt == conversation)
            let response = assistant.respond(to: text, in: conversation, at: Self.now)
            let again = assistant.respond(to: text, in: rebuilt, at: Self.now)
            #expect(again.answer == response.answer && again.turn == response.turn, "\(text)")
            for event in [Event.asked(text, at: Self.now), .answered(response.turn)] {
                conversation.apply(event)
                events.append(event)
            }
            if Int.random(in: 0..<6, using: &random) == 0 {
                conversation.apply(.ended)
                events.append(.ended)
                #expect(conversation == Conversation())
            }
        }
    }

    /// What is said is a fact of the knowledge base with a source, whatever was asked and whenever.
    @Test(arguments: [
        "2026-01-01T00:00", "2026-11-23T09:00", "2027-05-01T12:00", "2031-01-01T10:00",
    ])
    func statementsAreFactsWithSources(time: String) {
        let catalogue = assistant.catalogue
        let day = CivilTime(time)!
        var known = Set(catalogue.services.flatMap(\.facts).map(\.id))
        known.formUnion(catalogue.offices.flatMap(\.facts).map(\.id))
        known.formUnion(catalogue.forms.map { "forms/" + $0.id })
        for year in day.date.year...(day.date.year + 1) {
            known.formUnion((catalogue.holidays?.all(in: year) ?? []).map(\.id))
        }
        known.formUnion(["fire/call", "rathaus/none-", "marktamt/none-"])
        for text in Self.questions {
            let answer = assistant.respond(to: text, in: Conversation(), at: day).answer
            for statement in answer.statements {
                #expect(!statement.source.isEmpty, "\(text)")
                #expect(
                    statement.fact.map(known.contains) ?? false, "\(text): \(statement.fact ?? "–")"
                )
            }
        }
    }

    /// Over two years: no answer states a fact before or after its time, and one that is not
    /// confirmed or was checked too long ago is marked.
    @Test func noAnswerStatesWhatDoesNotHold() {
        let services = assistant.catalogue.services
        for month in 0..<30 {
            let day = CivilDate(2025, 11, 15)!.adding(months: month)
            for service in services {
                let response = assistant.respond(
                    toChoice: service.id, in: Conversation(), at: CivilTime(date: day, minutes: 600)
                )
                for statement in response.answer.statements {
                    guard let fact = service.facts.first(where: { $0.id == statement.fact }) else {
                        continue
                    }
                    let standing = fact.standing(on: day, recheckMonths: 24)
                    #expect(standing != .silent, "\(fact.id) on \(day.isoText)")
                    #expect(statement.isUncertain == (standing == .uncertain), "\(fact.id)")
                    #expect(statement.text.hasPrefix("Vielleicht: ") == (standing == .uncertain))
                }
            }
        }
    }

    /// Nothing of one city stands in the answers of another.
    @Test func nothingIsBoundToOffenbach() {
        for text in Self.questions + ["Öffnungszeiten", "Bürgerbüro", "Telefonnummer"] {
            let answer = assistant.respond(to: text, in: Conversation(), at: Self.now).answer
            let all = (answer.text + answer.sources.joined() + answer.facts.joined()).lowercased()
            for word in ["offenbach", "hessen", "115", "emma"] {
                #expect(!all.contains(word), "\(text)")
            }
        }
    }

    @Test func anyTextIsAnswered() {
        var random = SeededGenerator(seed: 12)
        let pieces =
            Self.questions.flatMap { $0.split(separator: " ").map(String.init) } + [
                "in", "vor", "999999999999999999", "9223372036854775807", "Wochen", "Jahren", "31.",
                "2.",
                "99.99.", "0.0.0000", "§", "€", "🙂", "-", "ß", "Montag", "nächsten", "am", "1e9",
                "0",
            ]
        var conversation = Conversation()
        for _ in 0..<400 {
            let text = (0..<Int.random(in: 0...9, using: &random))
                .map { _ in pieces.randomElement(using: &random)! }.joined(separator: " ")
            let response = assistant.respond(to: text, in: conversation, at: Self.now)
            #expect(!response.answer.lines.isEmpty, "\(text)")
            #expect(response.answer.options.count <= 3 && response.answer.ranked.count <= 10)
            conversation.apply(.answered(response.turn))
        }
    }

    @Test(arguments: [
        "in 9223372036854775807 Wochen", "vor 9223372036854775807 Jahren", "in 99999999999 Jahren",
        "in 4000000000000000000 Monaten", "am 31.2.2026 eingezogen", "am 0.0. eingezogen",
        "am 1.1.99999999 eingezogen", "bin 9223372036854775807 Jahre alt",
        "in 999999999999999999999999 Tagen",
        "Hund am 1.1.9999 gekauft, bis wann anmelden?", "Wann ist Mustertag 2200?",
        "nächsten Montag vor 5000 Jahren",
    ])
    func absurdDaysAndNumbers(text: String) {
        for prefix in ["", "Ist das Rathaus offen ", "Umzug melden bis wann, "] {
            let response = assistant.respond(to: prefix + text, in: Conversation(), at: Self.now)
            #expect(!response.answer.lines.isEmpty)
        }
    }
}
