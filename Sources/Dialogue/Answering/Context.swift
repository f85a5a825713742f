import Catalogue

/// What every composer needs: the knowledge, the civil time, and the words of the texts file.
struct Context {
    let catalogue: KnowledgeCatalogue
    let now: CivilTime
    /// What is known of the citizen's case.
    var situation = Situation.unknown

    var texts: Texts { catalogue.texts }
    var city: City { catalogue.city }

    /// A fact as a statement; nil when it must not be spoken on this day or for this case.
    func statement(_ fact: Fact) -> Answer.Statement? {
        let standing = fact.standing(on: now.date, recheckMonths: city.recheckMonths)
        guard standing != .silent, fact.canHold(in: situation) else { return nil }
        let isUncertain = standing == .uncertain
        var text = fact.text
        if let caseText = fact.caseText ?? caseOfChoice(fact) {
            text = texts["answer.case", ["case": Self.capitalised(caseText), "text": text]]
        }
        if isUncertain { text = texts["answer.uncertain", ["text": text]] }
        return Answer.Statement(
            fact: fact.id, text: text, source: source(of: fact), isUncertain: isUncertain)
    }

    /// A document that is needed for some options only, while nobody knows which hold: their labels
    /// say for whom. Facts are sentences that say it themselves.
    private func caseOfChoice(_ fact: Fact) -> String? {
        let open = fact.choices.filter { !situation.isDecided($0) }
        guard fact.module == .documents, !open.isEmpty,
            let service = catalogue.service(fact.owner)
        else { return nil }
        let labels = service.checklist.flatMap(\.options).filter { open.contains($0.id) }
            .map(\.label)
        return labels.joined(separator: texts["checklist.or"])
    }

    /// Whether what is said of a thing as a whole has to be marked.
    func isUncertain(_ fact: Fact) -> Bool {
        fact.standing(on: now.date, recheckMonths: city.recheckMonths) != .certain
    }

    /// What nobody has proved yet has the office as its source: it is the one to ask.
    func source(of fact: Fact) -> String {
        guard fact.isUnproven else { return fact.source }
        let office = catalogue.office(fact.owner)?.id ?? catalogue.service(fact.owner)?.office
        let name = office.flatMap(catalogue.office)?.name ?? city.name
        return texts["source.unproven", ["office": name]]
    }

    func statements(_ facts: [Fact], limit: Int = .max) -> [Answer.Statement] {
        Array(facts.lazy.compactMap(statement).prefix(limit))
    }

    func section(_ aspect: String, _ statements: [Answer.Statement]) -> Answer.Section? {
        statements.isEmpty
            ? nil
            : Answer.Section(
                aspect: aspect, heading: texts["module." + aspect], statements: statements)
    }

    /// Where to ask what is not certain.
    func whereToAsk(_ office: String?) -> String {
        let office = office.flatMap(catalogue.office) ?? catalogue.office(city.office)
        return texts[
            "answer.ask-there",
            ["office": office?.name ?? city.name, "phone": office?.phone ?? city.phone]]
    }

    private static func capitalised(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }
}
