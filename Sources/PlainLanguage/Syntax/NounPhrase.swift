/// An article, adjectives and a noun that agree.
struct NounPhrase {
    /// From the article to the noun (and a name after it).
    let range: Range<Int>
    let head: Int
    /// Nil without an article.
    let determiner: Int?
    /// What the phrase can be: never empty for known nouns.
    let agreements: [Agreement]
    let isPronoun: Bool
    let persons: Persons

    func canBe(_ wanted: Cases) -> Bool {
        agreements.contains { !$0.cases.isDisjoint(with: wanted) }
    }

    /// The columns that it can have in a case.
    func columns(in wanted: Cases) -> [Gender] {
        agreements.filter { $0.cases.contains(wanted) }.map(\.gender)
    }

    /// Agrees as a subject with a verb.
    func agrees(with verb: Persons) -> Bool {
        if isPronoun { return !persons.isDisjoint(with: verb) }
        return agreements.contains { agreement in
            agreement.cases.contains(.nominative)
                && verb.contains(agreement.gender == .plural ? .thirdPlural : .third)
        }
    }
}
