import Dialogue
import Records

/// Every term and every rule fires on its examples and stays silent on its near misses.
struct ExampleCheck {
    let assistant: Assistant

    var problems: [Problem] {
        let kinds: [TermKind] = [.object, .act, .circumstance, .aspect, .rule]
        return kinds.flatMap(ofKind)
    }

    private func ofKind(_ kind: TermKind) -> [Problem] {
        guard let map = CueBook.records(of: kind, in: assistant.catalogue.root) else { return [] }
        return (0..<map.count).flatMap { index in
            ofTerm(map[index], id: map.key(index).text, kind)
        }
    }

    private func ofTerm(_ term: PackedRecord, id: String, _ kind: TermKind) -> [Problem] {
        missing(term, id)
            + (term["example"]?.items ?? []).filter { !fires(kind, id, on: $0) }
            .map { Problem(.exampleSilent, at: $0.position, [id, $0.scalar ?? ""]) }
            + (term["near_miss"]?.items ?? []).filter { fires(kind, id, on: $0) }
            .map { Problem(.nearMissFires, at: $0.position, [id, $0.scalar ?? ""]) }
    }

    private func missing(_ term: PackedRecord, _ id: String) -> [Problem] {
        ["example", "near_miss"].filter { (term[$0]?.count ?? 0) == 0 }
            .map { Problem(.missingExample, at: term.position, [id, $0]) }
    }

    private func fires(_ kind: TermKind, _ id: String, on text: PackedRecord) -> Bool {
        assistant.read(text.scalar ?? "").names(kind, id)
    }
}
