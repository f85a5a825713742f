import Catalogue

/// The checklist of a service: a question, or the list for the options chosen.
struct ChecklistComposer {
    let context: Context
    let service: Service

    /// What citizens ask for by its name, beside the modules.
    static let aspect = "checklist"

    /// What the list consists of.
    static let parts: [Module] = [.documents, .cost, .steps]

    /// The next question, or the list when all have a reply.
    ///
    /// - Parameter notice: what is to be said before ("Diese Nummer gibt es nicht.").
    func answer(_ run: ChecklistRun, notice: String? = nil) -> Answer {
        var answer = run.question(of: service).map { question(run, $0) } ?? list(run)
        if let notice { answer.lead.insert(notice, at: 0) }
        answer.topic = service.id
        answer.title = service.title
        answer.aspects = [.documents]
        answer.checklist = run
        answer.confidence = 90
        return answer
    }

    private func question(_ run: ChecklistRun, _ question: ChecklistQuestion) -> Answer {
        var answer = Answer(.answer)
        let head = context.texts[
            "checklist.question",
            [
                "number": String(run.number), "count": String(service.checklist.count),
                "question": question.text,
            ]]
        answer.lead = given(run) + [head]
        answer.choices = question.options.map(\.label) + [context.texts["checklist.unknown"]]
        answer.closing = [context.texts["checklist.how"]]
        return answer
    }

    /// What was taken from earlier words, so that a wrong guess is seen at once.
    private func given(_ run: ChecklistRun) -> [String] {
        run.replies.filter(\.isGiven).compactMap { line($0, "checklist.given") }
    }

    /// A question with the option chosen; nil where none was.
    private func line(_ reply: ChecklistRun.Reply, _ key: String) -> String? {
        let question = service.checklist.first { $0.id == reply.question }
        guard let question, let option = question.options.first(where: { $0.id == reply.option })
        else { return nil }
        return context.texts[key, ["question": question.text, "option": option.label]]
    }

    private func list(_ run: ChecklistRun) -> Answer {
        var answer = Answer(.answer)
        answer.lead =
            [context.texts["checklist.title"]]
            + run.replies.compactMap { line($0, "checklist.chosen") }
        answer.sections = Self.parts.compactMap(section)
        answer.forms = service.forms
        answer.offers = ServiceComposer(context: context, service: service)
            .offers(besides: Self.parts.map(\.rawValue))
        let needsAsking =
            answer.statements.isEmpty || answer.statements.contains(where: \.isUncertain)
        answer.closing = needsAsking ? [context.whereToAsk(service.office)] : []
        return answer
    }

    private func section(_ module: Module) -> Answer.Section? {
        context.section(
            module.rawValue, context.statements(service.facts.filter { $0.module == module }))
    }
}
