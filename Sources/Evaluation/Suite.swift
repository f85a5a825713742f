import Catalogue
import Dialogue
import Records

/// Questions with expected answers.
package struct Suite: Sendable {
    package struct Turn: Sendable {
        package let ask: String
        /// Services of which any is right; empty when none is expected.
        package let services: [String]
        package let aspects: [String]
        package let outcome: Outcome?
        /// What the answer's text has to hold.
        package let contains: [String]
    }

    package struct Question: Sendable {
        package let id: String
        package let turns: [Turn]
        package let at: CivilTime?
        /// How it is said ("dialekt"), and what it is a test of ("verneinung").
        package let register: String?
        package let kind: String?
        package let position: SourcePosition
    }

    package let id: String
    package let title: String
    /// The share of right answers, in percent, below which the suite fails.
    package let floor: Int
    /// Looked at only at the end: its questions are not shown in a report of all suites.
    package let isHeldBack: Bool
    package let questions: [Question]
}

extension Suite {
    private static let expectation: [Field] = [
        .required("ask", .text), .optional("aspects", .list(.identifier)),
        .optional("outcome", .oneOf(Outcome.allCases.map(\.rawValue))),
        .optional("contains", .list(.text)),
    ]

    /// Faults of a suite file; `service` may be one id or a list and is checked by `init`.
    package static func problems(of record: Record) -> [Problem] {
        let head = Shape.map([
            .required("id", .identifier), .required("title", .text), .optional("floor", .integer),
            .optional("held_back", .boolean),
            .required("questions", .list(.table(.anything))),
        ])
        return head.problems(of: record) + (record["questions"]?.items ?? []).flatMap(ofQuestion)
    }

    private static func ofQuestion(_ record: Record) -> [Problem] {
        let about: [Field] = [
            .required("id", .identifier), .optional("register", .identifier),
            .optional("kind", .identifier),
            .optional("at", .text), .optional("service", .anything), .optional("note", .text),
        ]
        guard record["turns"] != nil else {
            return Shape.map(about + expectation).problems(of: record)
        }
        let turn = Shape.map(expectation + [.optional("service", .anything)])
        return Shape.map(about + [.required("turns", .list(turn))]).problems(of: record)
    }

    package init(_ record: Record) {
        id = record["id"]?.scalar ?? ""
        title = record["title"]?.scalar ?? ""
        floor = record["floor"]?.scalar.flatMap { Int($0) } ?? 0
        isHeldBack = record["held_back"]?.scalar == "true"
        questions = (record["questions"]?.items ?? []).map(Question.init)
    }
}

extension Suite.Question {
    init(_ record: Record) {
        id = record["id"]?.scalar ?? ""
        turns = (record["turns"]?.items ?? [record]).map(Suite.Turn.init)
        at = record["at"]?.scalar.flatMap(CivilTime.init)
        register = record["register"]?.scalar
        kind = record["kind"]?.scalar
        position = record.position
    }
}

extension Suite.Turn {
    init(_ record: Record) {
        ask = record["ask"]?.scalar ?? ""
        let service = record["service"]
        services = service?.scalar.map { [$0] } ?? service?.items.compactMap(\.scalar) ?? []
        aspects = record["aspects"]?.items.compactMap(\.scalar) ?? []
        outcome = record["outcome"]?.scalar.flatMap(Outcome.init(rawValue:))
        contains = record["contains"]?.items.compactMap(\.scalar) ?? []
    }
}
