/// Whether the words that a rule writes come from somewhere, and whether everyone who acts is still
/// there and nobody has joined.
struct Provenance: Sendable {
    private let agents: Set<String>
    private let tails: [String]

    /// - Parameter agents: the nouns that name who acts.
    init(agents: [String]) {
        self.agents = Set(agents)
        tails = Set(agents.map(Letters.lowercased)).sorted()
    }

    // MARK: Agents

    /// Everyone who acts, by lemma.
    func agents(in pieces: [Piece], _ lexicon: Lexicon) -> Set<String> {
        var found: Set<String> = []
        for piece in pieces where piece.isCapitalised {
            found.formUnion(nouns(piece.text, lexicon).filter(isAgent))
        }
        return found
    }

    private func isAgent(_ lemma: String) -> Bool {
        agents.contains(lemma) || tails.contains { lemma.hasSuffix($0) }
    }

    // MARK: Words

    /// The first content word that is neither in the source nor in the vocabulary of the rule.
    func stranger(
        in after: [Piece], before: [Piece], vocabulary: Set<String>, _ lexicon: Lexicon
    ) -> Piece? {
        let suspects = after.filter { $0.isNew && $0.isWord && !vocabulary.contains($0.key) }
        guard !suspects.isEmpty else { return nil }
        var known = vocabulary.union(lexicon.grammar.auxiliaries)
        for piece in before where piece.isWord {
            known.insert(piece.key)
            known.formUnion(lemmas(piece, lexicon))
            for noun in nouns(piece.text, lexicon) {
                if let verb = lexicon.verb(ofDeed: noun) { known.insert(verb.lemma) }
            }
        }
        return suspects.first { piece in
            let lemmas = lemmas(piece, lexicon)
            let isTail = before.contains { $0.key.hasSuffix(piece.key) }
            return lexicon.classes(piece.key).isEmpty && !lemmas.isEmpty && !isTail
                && known.isDisjoint(with: lemmas) && !known.contains(piece.key)
        }
    }

    private func lemmas(_ piece: Piece, _ lexicon: Lexicon) -> Set<String> {
        var found: Set<String> = []
        for text in Set([piece.text, piece.key]) {
            for reading in lexicon.readings(of: text) {
                switch reading {
                case .noun(let lemma, _): found.formUnion([lexicon.noun(lemma)?.lemma ?? ""])
                case .verb(let lemma, _, _, _):
                    guard let verb = lexicon.verb(lemma) else { continue }
                    found.formUnion([verb.lemma, verb.base])
                case .adjective: break
                }
            }
        }
        return found
    }

    private func nouns(_ text: String, _ lexicon: Lexicon) -> Set<String> {
        Set(
            lexicon.readings(of: text).compactMap { reading in
                guard case .noun(let number, _) = reading else { return nil }
                return lexicon.noun(number)?.lemma
            })
    }
}
