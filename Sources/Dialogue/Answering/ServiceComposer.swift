import Catalogue

/// The answer about a service: what was asked first and in full, or a short overview.
struct ServiceComposer {
    let context: Context
    let service: Service
    /// Ids of forms of the service that the question may mean, the likeliest first.
    var meant: [String] = []

    /// The overview: which modules, and how many facts of each.
    private static let overview: [(module: Module, limit: Int)] = [
        (.description, 1), (.deadline, 1), (.documents, 5), (.cost, 2), (.duration, 1),
    ]
    /// What is said of the office to those who ask where to go, and how many facts of each.
    private static let wayThere = [("address", 1), ("appointment", 2), ("access", 1)]
    /// What is said of the office in every overview.
    private static let visit = ["address", "appointment"]

    func answer(aspects: [String]) -> Answer {
        var answer = Answer(.answer)
        answer.topic = service.id
        answer.title = service.title
        answer.aspects = Self.modules(of: aspects)
        answer.sections = aspects.isEmpty ? overviewSections : told(aspects).flatMap(sections)
        let missing = told(aspects).filter { aspect in
            !answer.sections.contains { $0.aspect == aspect }
        }
        if !missing.isEmpty {
            answer.lead.append(unknown(missing))
            if answer.sections.isEmpty { answer.sections = Array(overviewSections.prefix(3)) }
        }
        answer.forms = forms.map(\.id)
        answer.offers = offers(besides: answer.sections.compactMap(\.aspect))
        answer.closing = closing(answer, missing: !missing.isEmpty)
        answer.hint = hint(aspects)
        return answer
    }

    /// "Wo finde ich das Formular?" asks for the form and not for the office, "Was muss ich
    /// ausfüllen?" for the help with it where there is some.
    private func told(_ aspects: [String]) -> [String] {
        let asksForForm = aspects.contains(Module.forms.rawValue)
        let hasHelp = forms.contains { !$0.fields.isEmpty }
        return aspects.filter { aspect in
            switch aspect {
            case Module.where.rawValue: !asksForForm || service.forms.isEmpty
            case FormComposer.fieldsAspect: !asksForForm || hasHelp
            default: true
            }
        }
    }

    private static let moduleOfAspect: [String: Module] = [
        ChecklistComposer.aspect: .documents, FormComposer.fieldsAspect: .forms,
    ]

    /// Whether there is more to say about an aspect than that it does not apply.
    func hasNews(_ aspect: String) -> Bool {
        guard let module = Module(rawValue: aspect), module != .where, module != .forms else {
            return true
        }
        return facts(of: module).contains { !$0.isReason && !$0.isUnproven }
    }

    /// Hours, appointment and telephone belong to the module that says where to go.
    static func modules(of aspects: [String]) -> [Module] {
        aspects.reduce(into: []) { modules, aspect in
            let module = Module(rawValue: aspect) ?? moduleOfAspect[aspect] ?? .where
            if !modules.contains(module) { modules.append(module) }
        }
    }

    private var facts: [Fact] { service.facts }

    private var office: Office? { service.office.flatMap(context.catalogue.office) }

    private func facts(of module: Module) -> [Fact] { facts.filter { $0.module == module } }

    private var overviewSections: [Answer.Section] {
        let own = Self.overview.compactMap { module, limit in
            context.section(
                module.rawValue, context.statements(worthSaying(module), limit: limit))
        }
        return own + [visitSection].compactMap(\.self)
    }

    /// Unasked, nobody is told what is not known, or that a deadline does not exist; who asks for it
    /// hears that and where to ask. That nothing is to be paid or brought is news to all.
    private func worthSaying(_ module: Module) -> [Fact] {
        facts(of: module).filter { fact in
            switch module {
            case .documents: true
            case .cost: !fact.isUnproven
            default: !fact.isUnproven && !fact.isReason
            }
        }
    }

    private var visitSection: Answer.Section? {
        let facts = Self.visit.compactMap { about in office?.facts.first { $0.about == about } }
        return context.section("where", context.statements(facts))
    }

    private func sections(for aspect: String) -> [Answer.Section] {
        switch aspect {
        case "where": whereSections
        case "hours", "appointment", "phone": officeSections(aspect)
        case "forms": formSections
        case FormComposer.fieldsAspect: helpSections
        case "legal": legalSections
        default: Module(rawValue: aspect).map { moduleSections($0) } ?? []
        }
    }

    private func moduleSections(_ module: Module) -> [Answer.Section] {
        [context.section(module.rawValue, context.statements(facts(of: module)))]
            .compactMap(\.self)
    }

    private var whereSections: [Answer.Section] {
        let ofOffice = Self.wayThere.flatMap { about, limit in
            (office?.facts ?? []).filter { $0.about == about }.prefix(limit)
        }
        let all = context.statements(ofOffice) + context.statements(facts(of: .where))
        return [context.section("where", all)].compactMap(\.self)
    }

    private func officeSections(_ aspect: String) -> [Answer.Section] {
        guard let office else { return [] }
        return OfficeComposer(context: context, office: office).sections(for: aspect)
    }

    /// In the order of the service, or with those first that the question means.
    private var forms: [Form] {
        (meant + service.forms.filter { !meant.contains($0) })
            .compactMap(context.catalogue.form)
    }

    private func composer(_ form: Form) -> FormComposer {
        FormComposer(context: context, form: form)
    }

    private var helpSections: [Answer.Section] {
        let sections = forms.compactMap { composer($0).helpSection }
        return sections.isEmpty ? formSections : sections
    }

    private var formSections: [Answer.Section] {
        let all = forms.map { composer($0).summary } + context.statements(facts(of: .forms))
        return [context.section("forms", all)].compactMap(\.self)
    }

    /// Without a sentence of its own the legal basis is the sources of what the law says.
    private var legalSections: [Answer.Section] {
        let stated = context.statements(facts(of: .legal))
        guard stated.isEmpty else { return [context.section("legal", stated)].compactMap(\.self) }
        let sources = context.statements(facts.filter { $0.certainty == .law }, limit: 4)
        let named = sources.map {
            Answer.Statement(fact: $0.fact, text: $0.source, source: $0.source, isUncertain: false)
        }
        return [context.section("legal", named)].compactMap(\.self)
    }

    private func unknown(_ aspects: [String]) -> String {
        let names = aspects.map { context.texts["module." + $0] }.joined(separator: ", ")
        return context.texts["answer.no-fact", ["aspects": names]]
    }

    /// Modules that have something to say and were not said.
    func offers(besides said: [String]) -> [String] {
        (service.checklist.isEmpty ? [] : [ChecklistComposer.aspect])
            + modules(besides: said)
            + (forms.contains { !$0.fields.isEmpty } && !said.contains(FormComposer.fieldsAspect)
                ? [FormComposer.fieldsAspect] : [])
    }

    private func modules(besides said: [String]) -> [String] {
        Module.allCases.filter { module in
            guard !said.contains(module.rawValue), module != .legal else { return false }
            if module == .where { return office != nil }
            if module == .forms { return !service.forms.isEmpty }
            return facts(of: module).contains { context.statement($0) != nil }
        }.map(\.rawValue)
    }

    /// That a checklist says it for one's own case, for who asks what a checklist tells.
    private func hint(_ aspects: [String]) -> String? {
        let isAsked = aspects.isEmpty || aspects.contains(where: Self.onChecklist.contains)
        let isOpen = service.checklist.contains { question in
            !question.options.contains { context.situation.isDecided($0.id) }
        }
        return isAsked && isOpen ? context.texts["checklist.offer"] : nil
    }

    private static let onChecklist = ChecklistComposer.parts.map(\.rawValue)

    private func closing(_ answer: Answer, missing: Bool) -> [String] {
        let needsAsking = missing || answer.statements.contains(where: \.isUncertain)
        return needsAsking ? [context.whereToAsk(service.office)] : []
    }
}
