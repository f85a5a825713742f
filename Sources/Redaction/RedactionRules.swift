import GermanText

/// What an editor decides about redaction: labels, cue words, numbers that may stay.
package struct RedactionRules: Sendable {
    package struct Kind: Sendable {
        package let mark: MarkTemplate
        package let cues: Cues
        /// Cues that may also follow.
        package let cuesAfter: Cues

        package init(mark: MarkTemplate, cues: [String] = [], cuesAfter: [String] = []) {
            self.mark = mark
            self.cues = Cues(cues)
            self.cuesAfter = Cues(cuesAfter)
        }
    }

    let kinds: [PersonalData: Kind]
    /// Words that may stand between a cue and what it announces.
    let fillers: Set<String>
    /// Words that part a birth cue from a date that is another matter.
    let barriers: Set<String>
    /// "vor", "nach": a date after them is a limit of a rule.
    let limits: Set<String>
    /// What parts the items of a list: "und", ",".
    let joiners: Set<String>
    let atWords: Set<String>
    let dotWords: Set<String>
    /// Public numbers: emergency, authorities, help lines.
    let publicNumbers: Set<String>
    let publicPrefixes: [String]
    let ibanLengths: [String: Int]
    let names: NameRules
    let addresses: AddressRules
    let health: HealthRules
    /// Codes of the registration districts, folded.
    let plateCodes: Set<String>

    init(
        kinds: [PersonalData: Kind], fillers: [String], barriers: [String], joiners: [String],
        limits: [String],
        atWords: [String],
        dotWords: [String], publicNumbers: [String], publicPrefixes: [String],
        ibanLengths: [String: Int], names: NameRules, addresses: AddressRules,
        health: HealthRules, plateCodes: Set<String>
    ) {
        self.kinds = kinds
        self.fillers = Set(fillers.map(Cues.normal))
        self.barriers = Set(barriers.map(Cues.normal))
        self.limits = Set(limits.map(Cues.normal))
        self.joiners = Set(joiners.map(Cues.normal))
        self.atWords = Set(atWords.map(Cues.normal))
        self.dotWords = Set(dotWords.map(Cues.normal))
        self.publicNumbers = Set(publicNumbers)
        self.publicPrefixes = publicPrefixes
        self.ibanLengths = ibanLengths
        self.names = names
        self.addresses = addresses
        self.health = health
        self.plateCodes = plateCodes
    }

    func cues(_ kind: PersonalData) -> Cues { kinds[kind]?.cues ?? Cues([]) }

    func cuesAfter(_ kind: PersonalData) -> Cues { kinds[kind]?.cuesAfter ?? Cues([]) }
}
