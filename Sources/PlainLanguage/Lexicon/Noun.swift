/// A noun as the data files state it: "m -s Anträge".
struct Noun: Sendable {
    let lemma: String
    /// Nil for a nominalised adjective, whose gender is that of its article.
    let gender: Gender?
    private let ending: String
    private let pluralForm: String?

    init?(lemma: String, spec: String) {
        let parts = spec.split(separator: " ")
        guard let first = parts.first else { return nil }
        self.lemma = lemma
        guard first != "adj" else {
            (gender, ending, pluralForm) = (nil, "", nil)
            return
        }
        guard parts.count == 3, let gender = Gender(name: first), parts[1].hasPrefix("-") else {
            return nil
        }
        self.gender = gender
        ending = String(parts[1].dropFirst())
        pluralForm = parts[2] == "-" ? nil : String(parts[2])
    }

    var genitiveEnding: String { ending }
    var listedPlural: String? { pluralForm }

    init(lemma: String, gender: Gender, ending: String, plural: String?) {
        self.lemma = lemma
        self.gender = gender
        self.ending = ending
        pluralForm = plural
    }

    /// The form in a column and a case; nil where the noun has none.
    func form(_ column: Gender, _ wanted: Cases) -> String? {
        guard let gender else { return nil }
        if column == .plural { return plural(wanted) }
        guard gender == column else { return nil }
        switch wanted {
        case .nominative: return lemma
        case .genitive: return genitive
        default: return oblique
        }
    }

    /// "-s", "-es", "-n" (weak: also dative and accusative), "-ns" (mixed).
    private var genitive: String { lemma + ending }

    private var isWeak: Bool { gender == .masculine && ["n", "en"].contains(ending) }

    private var oblique: String {
        if isWeak { return lemma + ending }
        return gender == .masculine && (ending == "ns" || ending == "ens")
            ? lemma + String(ending.dropLast()) : lemma
    }

    private func plural(_ wanted: Cases) -> String? {
        guard let form = pluralForm ?? (gender == .plural ? lemma : nil) else { return nil }
        guard wanted == .dative, let last = form.last, !"nsai".contains(last) else { return form }
        return form + "n"
    }

    /// All forms with what they can be.
    var forms: [(form: String, agreement: Agreement)] {
        guard let gender else { return nominalised }
        var forms: [(String, Agreement)] = []
        for column in gender == .plural ? [.plural] : [gender, .plural] {
            for one in Cases.single {
                if let form = form(column, one) {
                    forms.append((form, Agreement(gender: column, cases: one)))
                }
            }
        }
        // Both genitives are read: "des Bescheids", "des Bescheides".
        if ending == "es" || ending == "s", gender != .plural {
            let other = lemma + (ending == "es" ? "s" : "es")
            forms.append((other, Agreement(gender: gender, cases: .genitive)))
        }
        return forms
    }

    /// "Angehörige": any gender and case; the article decides.
    private var nominalised: [(form: String, agreement: Agreement)] {
        let stem = lemma.hasSuffix("e") ? String(lemma.dropLast()) : lemma
        return ["e", "er", "es", "en", "em"].flatMap { ending in
            Gender.allCases.map { (stem + ending, Agreement(gender: $0, cases: .all)) }
        }
    }
}
