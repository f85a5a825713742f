import Catalogue
import Records
import TestSupport
import Testing

/// Which facts can hold for what is known of a case.
@Suite struct SituationTests {
    private static let service = """
        id: ausweis
        title: Ausweis
        checklist:
          - id: who
            ask: Für wen?
            options:
              - {id: adult, label: Erwachsen, age: {from: 16}}
              - {id: child, label: Kind, circumstances: [kind], age: {below: 16}}
          - id: why
            ask: Warum?
            options:
              - {id: lost, label: Verloren, circumstances: [gestohlen]}
              - {id: old, label: Abgelaufen}
        facts:
          - {id: always, module: notes, text: T}
          - {id: for-child, module: notes, text: T, when: {choice: [child]}}
          - {id: for-lost, module: notes, text: T, when: {choice: [lost]}}
          - {id: lost-child, module: notes, text: T, when: {choice: [child, lost]}}
          - {id: any-why, module: notes, text: T, when: {choice: [lost, old]}}
          - {id: below-10, module: notes, text: T, when: {age: {below: 10}}}
        """

    private func service() throws -> Service {
        let tree = try Record.yaml("services:\n  ausweis:\n" + Self.indented).packed
        return try #require(KnowledgeCatalogue(tree).service("ausweis"))
    }

    private static var indented: String {
        service.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
    }

    @Test(
        arguments: [
            ([], nil, ["always", "for-child", "for-lost", "lost-child", "any-why", "below-10"]),
            (
                ["child"], nil,
                ["always", "for-child", "for-lost", "lost-child", "any-why", "below-10"]
            ),
            (["adult"], nil, ["always", "for-lost", "any-why"]),
            (["child", "old"], nil, ["always", "for-child", "any-why", "below-10"]),
            (["child", "lost"], 12, ["always", "for-child", "for-lost", "lost-child", "any-why"]),
            ([], 12, ["always", "for-child", "for-lost", "lost-child", "any-why"]),
            // The option was chosen against the age that was named before.
            (["child", "old"], 30, ["always", "for-child", "any-why", "below-10"]),
        ] as [([String], Int?, [String])])
    func factsThatCanHold(chosen: [String], age: Int?, expected: [String]) throws {
        let service = try service()
        let situation = Situation(of: service, chosen: chosen, age: age)
        let holding = service.facts.filter { $0.canHold(in: situation) }.map(\.id)
        #expect(holding == expected.map { "ausweis/" + $0 })
    }

    @Test(
        arguments: [
            ([], nil, []), (["kind"], nil, ["child"]), ([], 15, ["child"]), ([], 16, ["adult"]),
            (["kind"], 40, ["adult"]), (["gestohlen"], nil, ["lost"]),
            (["gestohlen", "kind"], 3, ["child", "lost"]), (["umzug"], nil, []),
        ] as [([String], Int?, [String])])
    func optionsThatFollow(said: [String], age: Int?, expected: [String]) throws {
        #expect(try service().options(circumstances: said, age: age) == expected)
    }
}
