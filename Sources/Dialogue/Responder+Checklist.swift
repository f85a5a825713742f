import Catalogue

/// The checklists: starting one, going through its questions, and what is known for them.
extension Responder {
    /// The list of a service, or its first open question.
    func checklist(of service: Service, _ request: Request) -> Answer {
        let known = isFinished(service) ? said(of: service, request) : known(of: service, request)
        return composer(service, known, request).answer(ChecklistRun(of: service, known: known))
    }

    /// The reply to the question that was asked, or "zurück".
    func checklist(_ request: Request) -> Response? {
        guard let run = conversation.checklist,
            let service = assistant.catalogue.service(run.service),
            !request.rules.contains(where: \.isFirm)
        else { return nil }
        let question = run.question(of: service)
        let reader = ChecklistReader(
            catalogue: assistant.catalogue, request: request, circumstances: implied(request))
        let next = { (run: ChecklistRun?, notice: String?) -> Response in
            let run = run ?? ChecklistRun(of: service, known: [])
            let answer = composer(service, run.chosen, request).answer(run, notice: notice)
            return response(answer, request, step: "checklist")
        }
        let texts = assistant.catalogue.texts
        switch (reader.reply(to: question), question) {
        case (.back, _): return next(run.back, run.back == nil ? texts["checklist.first"] : nil)
        case (.option(let option), let question?):
            return next(run.replied(option, to: question), nil)
        case (.unknown, let question?): return next(run.replied(nil, to: question), nil)
        case (.noSuchNumber, _?): return next(run, texts["checklist.no-such-number"])
        case (.stop, _): return stopped(service, request)
        case (.other, _?) where isMute(request): return next(run, texts["checklist.repeat"])
        default: return nil
        }
    }

    private func stopped(_ service: Service, _ request: Request) -> Response {
        var answer = Answer(.answer)
        answer.topic = service.id
        answer.title = service.title
        answer.lead = [assistant.catalogue.texts["checklist.stopped"]]
        return response(answer, request, step: "checklist")
    }

    /// A word or two that name nothing: more likely a reply that was not understood than a question.
    private func isMute(_ request: Request) -> Bool {
        request.content.count <= 2 && request.objects.isEmpty && request.acts.isEmpty
            && request.offices.isEmpty && request.aspects.isEmpty && request.rules.isEmpty
            && request.holidays.isEmpty
    }

    private func composer(
        _ service: Service, _ chosen: [String], _ request: Request
    ) -> ChecklistComposer {
        let situation = Situation(of: service, chosen: chosen, age: age(request))
        return ChecklistComposer(context: context(situation), service: service)
    }

    /// A list that was shown to its end is begun anew.
    private func isFinished(_ service: Service) -> Bool {
        conversation.checklist.map {
            $0.service == service.id && $0.question(of: service) == nil
        } ?? false
    }

    // MARK: What is known

    func situation(of service: Service, _ request: Request) -> Situation {
        Situation(of: service, chosen: known(of: service, request), age: age(request))
    }

    /// Ids of options that follow from this text, and from earlier ones about the same service.
    func known(of service: Service, _ request: Request) -> [String] {
        let said = said(of: service, request)
        guard let subject = conversation.subject, subject.topic == service.id,
            request.objects.isEmpty
        else { return said }
        return service.checklist.compactMap { question in
            let ids = question.options.map(\.id)
            return ids.first(where: said.contains) ?? ids.first(where: subject.chosen.contains)
        }
    }

    private func said(of service: Service, _ request: Request) -> [String] {
        service.options(circumstances: implied(request), age: age(request))
    }

    private func implied(_ request: Request) -> [String] {
        request.circumstanceIDs + Wanted.implied(by: request.age)
    }
}
