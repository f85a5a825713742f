/// Something wrong in a data file: what, where, and the words that a message needs.
///
/// The German sentence is made at the edge, from the file of messages (one for each code).
package struct Problem: Error, Hashable, Sendable, Comparable {
    /// A fault refuses the knowledge base; a notice asks an editor to look.
    package enum Severity: String, Sendable { case fault, notice }

    package enum Code: String, CaseIterable, Sendable {
        case unreadableFile = "unreadable-file"
        case invalidUTF8 = "invalid-utf8"
        case invisibleCharacter = "invisible-character"
        case invalidYAML = "invalid-yaml"
        case duplicateKey = "duplicate-key"
        case expectedMap = "expected-map"
        case expectedList = "expected-list"
        case expectedScalar = "expected-scalar"
        case unknownKey = "unknown-key"
        case missingKey = "missing-key"
        case emptyText = "empty-text"
        case notIdentifier = "not-identifier"
        case notInteger = "not-integer"
        case notMoney = "not-money"
        case notDay = "not-day"
        case notMonth = "not-month"
        case notTime = "not-time"
        case notBoolean = "not-boolean"
        case notOneOf = "not-one-of"
        case idNotFileName = "id-not-file-name"
        case areaNotFolder = "area-not-folder"
        case duplicateID = "duplicate-id"
        case unknownReference = "unknown-reference"
        case missingSource = "missing-source"
        case missingModule = "missing-module"
        case expiredFact = "expired-fact"
        case overdueFact = "overdue-fact"
        case contradiction = "contradiction"
        case missingExample = "missing-example"
        case exampleSilent = "example-silent"
        case nearMissFires = "near-miss-fires"
        case missingText = "missing-text"
        case misplacedFile = "misplaced-file"
        case validityGap = "validity-gap"
        case validityOverlap = "validity-overlap"
        case ambiguousPhrase = "ambiguous-phrase"
    }

    package let severity: Severity
    package let code: Code
    package let position: SourcePosition
    /// What the message names, in the order of its placeholders {0}, {1}, …
    package let values: [String]

    package init(
        _ code: Code, at position: SourcePosition, _ values: [String] = [],
        severity: Severity = .fault
    ) {
        self.code = code
        self.position = position
        self.values = values
        self.severity = severity
    }

    package static func < (left: Self, right: Self) -> Bool {
        (left.position, left.code.rawValue) < (right.position, right.code.rawValue)
    }
}
