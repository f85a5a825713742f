import Catalogue

/// Questions about a form itself rather than about the service that needs it.
extension Responder {
    /// Aspects that ask for a form where one is named.
    private static let asking = ["where", "forms", FormComposer.fieldsAspect]

    /// "Wo bekomme ich den Zettel vom Vermieter?", "Was trage ich bei … ein?"
    func form(_ request: Request) -> Response? {
        guard request.aspectIDs.contains(where: Self.asking.contains),
            !request.rules.contains(where: \.isFirm), let form = formMeant(by: request)
        else { return nil }
        let composer = FormComposer(context: context(), form: form)
        let asksHelp = request.aspectIDs.contains(FormComposer.fieldsAspect)
        var answer = asksHelp ? composer.help(request) : composer.overview
        let (service, ranked) = service(for: form, request)
        answer.aspects = ServiceComposer.modules(of: request.aspectIDs)
        answer.topic = service?.id
        answer.ranked = ranked
        answer.confidence = 90
        if !asksForForm(request) { answer.sections += whereToGo(service) }
        if !answer.closing.isEmpty || answer.statements.contains(where: \.isUncertain) {
            answer.closing = [context().whereToAsk(service?.office)]
        }
        answer.offers = offers(form, service, hasHelp: asksHelp)
        return response(answer, request, step: "form")
    }

    /// The forms of a service that a question for forms means, the likeliest first.
    func forms(of service: Service, _ request: Request) -> [String] {
        let asking = Self.asking.filter { $0 != Module.where.rawValue }
        guard service.forms.count > 1, request.aspectIDs.contains(where: asking.contains)
        else { return [] }
        return assistant.forms.ranked(request, limit: assistant.catalogue.forms.count)
            .map(\.id).filter(service.forms.contains)
    }

    /// Whether the words ask for a form ("Formular", "ausfüllen") and not only for a place.
    private func asksForForm(_ request: Request) -> Bool {
        request.aspectIDs.contains { $0 != Module.where.rawValue && Self.asking.contains($0) }
    }

    /// "Wo mache ich eine Verpflichtungserklärung?" may mean the form or the office.
    private func whereToGo(_ service: Service?) -> [Answer.Section] {
        service.map {
            ServiceComposer(context: context(), service: $0).answer(aspects: ["where"]).sections
        } ?? []
    }

    /// The form that is named, or that is spoken of where the text names no other thing.
    private func formMeant(by request: Request) -> Form? {
        let beside = asksForForm(request)
        if let named = assistant.forms.named(in: request, besideObject: beside) { return named }
        guard request.objects.isEmpty, request.aspectIDs.contains(FormComposer.fieldsAspect) else {
            return nil
        }
        return conversation.subject?.form.flatMap(assistant.catalogue.form)
    }

    /// The service that the form is most likely needed for, and the ranking with it in front.
    private func service(for form: Form, _ request: Request) -> (Service?, [String]) {
        let ids = assistant.ranker.candidates(for: request, limit: Self.rankedCount).map(\.id)
        let catalogue = assistant.catalogue
        let users = { (id: String) in catalogue.service(id)?.forms.contains(form.id) ?? false }
        let spoken = conversation.subject?.topic
        let id =
            [spoken].compactMap(\.self).first(where: users) ?? ids.first(where: users)
            ?? catalogue.services.first { $0.forms.contains(form.id) }?.id
        let ranked = [id].compactMap(\.self) + ids.filter { $0 != id }
        return (id.flatMap(catalogue.service), Array(ranked.prefix(Self.rankedCount)))
    }

    private func offers(_ form: Form, _ service: Service?, hasHelp: Bool) -> [String] {
        let help = hasHelp || form.fields.isEmpty ? [] : [FormComposer.fieldsAspect]
        let ofService =
            service.map {
                ServiceComposer(context: context(), service: $0)
                    .offers(besides: [Module.forms.rawValue])
            } ?? []
        return help + ofService.filter { $0 != FormComposer.fieldsAspect }
    }

    /// Help for the form that was spoken of, for who picks it from the offers.
    func helpForFormSpokenOf() -> Response? {
        guard let form = conversation.subject?.form.flatMap(assistant.catalogue.form) else {
            return nil
        }
        let request = Request(words: [])
        var answer = FormComposer(context: context(), form: form).help(request)
        answer.topic = conversation.subject?.topic
        answer.ranked = [answer.topic].compactMap(\.self)
        answer.confidence = 90
        return response(answer, request, step: "form")
    }
}
