/// A verb with its principal parts, as the data files state it.
struct Verb: Sendable {
    let lemma: String
    /// The separable prefix, "" without one.
    let prefix: String
    /// Of the part without prefix: "reichen".
    let base: String
    /// Present and preterite, each first to third person singular, then plural; without prefix.
    let present: [String]
    let preterite: [String]
    let participle: String
    let auxiliary: String
    let frame: String
    let agent: String
    let plain: String?
    let nouns: [String]

    /// "einzureichen"; nil for a verb whose "zu" stands apart.
    var infinitiveWithZu: String? { prefix.isEmpty ? nil : prefix + "zu" + base }

    func finite(_ form: VerbForm, _ persons: Persons) -> String {
        let row = form == .preterite ? preterite : present
        if form == .subjunctive { return subjunctive(persons) }
        let place = persons.rawValue.trailingZeroBitCount
        return row[min(place, 5)]
    }

    private func subjunctive(_ persons: Persons) -> String {
        persons.contains(.third) ? stem + "e" : base
    }

    var stem: String {
        base.hasSuffix("en") ? String(base.dropLast(2)) : String(base.dropLast())
    }
}
