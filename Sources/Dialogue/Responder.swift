import Catalogue
import GermanText

/// One turn: request → step that decides → answer. The steps are tried in the order written here.
struct Responder {
    let assistant: Assistant
    let conversation: Conversation
    let now: CivilTime

    /// How many services are ranked for the record.
    static let rankedCount = 10

    mutating func respond(to text: String) -> Response {
        let request = assistant.reader.read(text)
        return nothing(request) ?? emergency(request) ?? checklist(request) ?? choice(request)
            ?? elaboration(request) ?? firmRule(request) ?? calendar(request) ?? office(request)
            ?? form(request)
            ?? correction(request)
            ?? service(request)
    }

    func context(_ situation: Situation = .unknown) -> Context {
        Context(catalogue: assistant.catalogue, now: now, situation: situation)
    }

    // MARK: Steps

    private func nothing(_ request: Request) -> Response? {
        guard request.words.isEmpty else { return nil }
        var answer = Answer(.clarify)
        answer.lead = [context().texts["answer.empty"]]
        return response(answer, request, step: "empty")
    }

    private func emergency(_ request: Request) -> Response? {
        request.rules.first { $0.outcome == .emergency }.map { answer(by: $0, request) }
    }

    /// "2", "das zweite", or words that name one of the options offered.
    private func choice(_ request: Request) -> Response? {
        guard !conversation.options.isEmpty else { return nil }
        let offered = conversation.options
        let chooser = OptionChooser(catalogue: assistant.catalogue, request: request)
        if let chosen = chooser.choose(from: offered) {
            return answer(about: chosen, request, aspects: conversation.pendingAspects)
        }
        guard chooser.isNumberOnly else { return nil }
        let aspects = conversation.pendingAspects
        return response(clarification(offered, aspects), request, step: "choice", aspects: aspects)
    }

    /// Asks which of some services or offices is meant.
    private func clarification(_ options: [String], _ aspects: [String]) -> Answer {
        var answer = Answer(.clarify)
        answer.aspects = ServiceComposer.modules(of: aspects)
        answer.lead = [context().texts["answer.clarify"]]
        answer.options = options.compactMap(option)
        answer.closing = [context().texts["answer.clarify-how"]]
        return answer
    }

    /// Goes on about the office that was spoken of: "und wann ist da auf?".
    private func elaboration(_ request: Request) -> Response? {
        guard let topic = conversation.subject?.topic, assistant.catalogue.office(topic) != nil,
            !request.hasSubject, request.holidays.isEmpty,
            !request.rules.contains(where: \.isFirm)
        else { return nil }
        let namesDay = day(in: request, past: false) != nil
        guard namesDay || !request.aspects.isEmpty else { return nil }
        return officeAnswer(
            topic, request, aspects: request.aspects.isEmpty ? ["hours"] : request.aspectIDs)
    }

    /// Rules that hold whatever service is named: a person is wanted, an order to the program.
    private func firmRule(_ request: Request) -> Response? {
        request.rules.first { $0.isFirm || $0.isAlone && !isAboutSubject($0) }
            .map { answer(by: $0, request) }
    }

    /// "Brauche ich einen Termin?" asks about the service spoken of, not about the calendar.
    private func isAboutSubject(_ rule: Rule) -> Bool {
        rule.outcome == .handover && conversation.subject != nil
    }

    /// The services; a rule that is not firm gives way to a service whose object is named, or that
    /// fits well by all its words.
    private func service(_ request: Request) -> Response {
        let response = ranked(request)
        guard let rule = request.rules.first(where: { !$0.isAlone }) else { return response }
        let object = response.answer.topic.flatMap(assistant.catalogue.service)?.object
        let isNamed = object.map(request.objectIDs.contains) ?? false
        let isLikely =
            response.answer.outcome == .answer
            && Float(response.answer.confidence) >= assistant.decider.tuning.ruleYields
        return isNamed || isLikely ? response : answer(by: rule, request)
    }

    /// "Ist morgen Feiertag?", "Wann ist Fronleichnam 2027?"
    private func calendar(_ request: Request) -> Response? {
        guard !request.holidays.isEmpty, request.objects.isEmpty, request.acts.isEmpty,
            !request.aspectIDs.contains("hours")
        else { return nil }
        let composer = HolidayComposer(context: context())
        let named = request.holidays.map(\.id).filter { $0 != HolidayTerms.anyHoliday }
        if named.isEmpty, let day = day(in: request, past: false) {
            return response(composer.answer(day: day), request, step: "calendar")
        }
        return response(
            composer.answer(ids: named, year: year(in: request)), request, step: "calendar")
    }

    /// "Habt ihr morgen auf?" without a word which office: the one spoken of, else the city's. A day
    /// and hardly anything else asks for the hours too: "Und am 25. Dezember, arbeitet ihr da?"
    private func office(_ request: Request) -> Response? {
        let asksHours = request.aspectIDs.contains("hours")
        let namesOnlyDay =
            request.acts.isEmpty && request.circumstances.isEmpty && request.aspects.isEmpty
            && conversation.subject == nil && day(in: request, past: false) != nil
        guard asksHours || namesOnlyDay, request.offices.isEmpty, request.objects.isEmpty,
            request.loose.count <= 1, !request.rules.contains(where: { !$0.isAlone })
        else { return nil }
        let spoken = conversation.subject?.topic
        let ofService = spoken.flatMap(assistant.catalogue.service)?.office
        let ofOffice = spoken.flatMap(assistant.catalogue.office)?.id
        let office = ofService ?? ofOffice ?? assistant.catalogue.city.office
        return officeAnswer(office, request, aspects: asksHours ? request.aspectIDs : ["hours"])
    }

    /// "Nein, den Reisepass": a new object under the aspects and acts of before.
    private func correction(_ request: Request) -> Response? {
        guard let last = conversation.last, !request.objects.isEmpty, request.acts.isEmpty,
            request.aspects.isEmpty, request.loose.isEmpty, request.content.count <= 2,
            request.words.count > request.content.count || last.topic == nil
        else { return nil }
        var inherited = request
        inherited.acts = last.acts.map { Request.Mention(id: $0, words: []) }
        inherited.circumstances += last.circumstances.map {
            Request.Mention(id: $0, words: [])
        }
        return ranked(inherited, aspects: last.aspects, step: "correction")
    }

    private func ranked(_ request: Request) -> Response {
        ranked(
            request,
            aspects: isReplyOnly(request) ? conversation.pendingAspects : request.aspectIDs,
            step: "ranking")
    }

    /// Whether a text only names the thing that the assistant asked for: "Was kostet das?" – "Worum
    /// geht es?" – "Perso".
    private func isReplyOnly(_ request: Request) -> Bool {
        request.aspects.isEmpty && request.acts.isEmpty && request.content.count <= 3
    }

    private func ranked(_ request: Request, aspects: [String], step: String) -> Response {
        let catalogue = assistant.catalogue
        let subject = Subject(of: conversation, for: request, assistant)
        let candidates = assistant.ranker.candidates(
            for: request, after: subject, limit: Self.rankedCount)
        let (decision, confidence) = assistant.decider.decide(candidates, request, after: subject) {
            catalogue.service($0.id)?.object
        }
        let goesOn = subject.map { $0.weight > 0 && $0.topic == candidates.first?.id } ?? false
        let step = goesOn ? "follow-up" : step
        let aspects =
            aspects.isEmpty && subject?.weight == 1 ? conversation.subject?.aspects ?? [] : aspects
        var answer: Answer
        switch decision {
        case .answer(let best):
            answer = answerAbout(best.id, request, aspects)
        case .clarify(let options):
            answer = clarification(options.map(\.id), aspects)
        case .notUnderstood where request.asksWithoutThing:
            answer = Answer(.clarify)
            answer.lead = [context().texts["answer.which"]]
        case .notUnderstood:
            answer = notUnderstood()
        }
        answer.confidence = confidence
        answer.ranked = candidates.map(\.id)
        return response(answer, request, candidates, step: step, aspects: aspects)
    }

    // MARK: Answers

    private func answer(by rule: Rule, _ request: Request) -> Response {
        var answer = RuleComposer(context: context()).answer(rule)
        answer.confidence = 100
        return response(answer, request, step: "rule:" + rule.id)
    }

    private func notUnderstood() -> Answer {
        var answer = Answer(.decline)
        let context = context()
        let isRepeated = conversation.misses > 0
        answer.lead = [context.texts[isRepeated ? "answer.miss-again" : "answer.miss"]]
        answer.closing = [context.whereToAsk(nil)]
        return answer
    }

    private func option(_ id: String) -> Answer.Option? {
        let title = assistant.catalogue.service(id)?.title ?? assistant.catalogue.office(id)?.name
        return title.map { Answer.Option(service: id, title: $0) }
    }

    private func answerAbout(_ id: String, _ request: Request, _ aspects: [String]) -> Answer {
        assistant.catalogue.office(id).map { answer(about: $0, request, aspects) }
            ?? serviceAnswer(id, request, aspects)
    }

    private func officeAnswer(
        _ id: String, _ request: Request, aspects: [String]? = nil
    ) -> Response? {
        guard let office = assistant.catalogue.office(id) else { return nil }
        var answer = answer(about: office, request, aspects ?? request.aspectIDs)
        answer.confidence = 90
        answer.ranked = [id]
        return response(answer, request, step: "office")
    }

    private func answer(about office: Office, _ request: Request, _ aspects: [String]) -> Answer {
        let day = day(in: request, past: false)
        return OfficeComposer(context: context(), office: office)
            .answer(aspects: aspects, day: day, asksOpenNow: day == now.date)
    }

    /// The answer about one service, for a choice or a follow-up.
    func answer(about service: String, _ request: Request, aspects: [String]) -> Response {
        var answer = answerAbout(service, request, aspects)
        answer.confidence = 90
        answer.ranked = [service]
        return response(answer, request, step: "follow-up", aspects: aspects)
    }

    func elaborate(_ aspect: String) -> Response? {
        if aspect == FormComposer.fieldsAspect, let help = helpForFormSpokenOf() { return help }
        guard let topic = conversation.subject?.topic,
            assistant.catalogue.service(topic) != nil
        else { return nil }
        return answer(about: topic, Request(words: []), aspects: [aspect])
    }

    private func serviceAnswer(_ id: String, _ request: Request, _ aspects: [String]) -> Answer {
        guard let service = assistant.catalogue.service(id) else { return notUnderstood() }
        if aspects.contains(ChecklistComposer.aspect) { return checklist(of: service, request) }
        let context = context(situation(of: service, request))
        let composer = ServiceComposer(
            context: context, service: service, meant: forms(of: service, request))
        // A word that may mean something else asks for nothing that the service does not have.
        let asked = request.asksWeakly ? aspects.filter(composer.hasNews) : aspects
        var answer = composer.answer(aspects: asked)
        let deadlines = DeadlineComposer(context: context, service: service)
        if let day = day(in: request, past: true),
            let counted = deadlines.statement(from: day, asked: aspects.contains("deadline"))
        {
            answer.put(counted, aspect: "deadline", heading: context.texts["module.deadline"])
        }
        return answer
    }

    func response(
        _ answer: Answer, _ request: Request, _ candidates: [Candidate] = [], step: String,
        aspects: [String]? = nil
    ) -> Response {
        var answer = answer
        let corrections = request.corrections
        if !corrections.isEmpty {
            answer.understood =
                context().texts[
                    "answer.understood", ["words": corrections.joined(separator: ", ")]]
        }
        var turn = AnsweredTurn(outcome: answer.outcome, topic: answer.topic)
        turn.aspects = aspects ?? request.aspectIDs
        turn.options = answer.options.map(\.service)
        turn.objects = request.objectIDs
        turn.acts = request.actIDs
        turn.circumstances = request.circumstanceIDs
        turn.age = age(request)
        turn.form = answer.form
        turn.checklist = answer.checklist
        turn.chosen =
            answer.checklist?.chosen
            ?? answer.topic.flatMap(assistant.catalogue.service).map { known(of: $0, request) }
            ?? []
        turn.facts = answer.facts
        return Response(
            answer: answer, turn: turn,
            explanation: Explanation(request: request, candidates: candidates, step: step))
    }

    /// The age that was named, in this turn or in one before about the same thing.
    func age(_ request: Request) -> Int? {
        request.age ?? (request.objects.isEmpty ? conversation.subject?.age : nil)
    }

    // MARK: Days

    private func day(in request: Request, past: Bool) -> CivilDate? {
        request.measures.lazy.compactMap { measure in
            guard case .day(let expression) = measure.value else { return nil }
            return DayResolution.date(expression, on: now.date, past: past)
        }.first
    }

    private func year(in request: Request) -> Int? {
        request.measures.lazy.compactMap { measure in
            guard case .number(let quantity) = measure.value, let year = quantity.whole,
                (1900...2200).contains(year)
            else { return nil }
            return year
        }.first
    }
}
