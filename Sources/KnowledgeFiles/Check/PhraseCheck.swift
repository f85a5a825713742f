import Catalogue
import Dialogue
import GermanText
import Records

/// Words that stand at two terms of a kind: they mean both, which is seldom what was wanted.
struct PhraseCheck {
    let catalogue: KnowledgeCatalogue

    var problems: [Problem] {
        [TermKind.object, .act, .circumstance, .aspect].flatMap(ofKind)
    }

    private func ofKind(_ kind: TermKind) -> [Problem] {
        guard let terms = CueBook.records(of: kind, in: catalogue.root) else { return [] }
        var owners: [String: Int] = [:]
        var problems: [Problem] = []
        for term in 0..<terms.count {
            for phrase in terms[term]["words"]?.items ?? [] {
                let forms = Analyzer.forms(of: phrase.scalar ?? "").joined(separator: " ")
                let owner = owners[forms, default: term]
                owners[forms] = owner
                guard owner != term else { continue }
                problems.append(
                    Problem(
                        .ambiguousPhrase, at: phrase.position,
                        [phrase.scalar ?? "", terms.key(owner).text], severity: .notice))
            }
        }
        return problems
    }
}
