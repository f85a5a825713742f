import Catalogue

/// Recognises one kind of personal data.
protocol Detector: Sendable {
    var rules: RedactionRules { get }

    /// What begins at a token; it must not look behind `passage.floor`.
    func match(in passage: Passage, at index: Int, on day: CivilDate) -> Match?
}

struct Match {
    let kind: PersonalData
    /// The token after it.
    let end: Int
    let age: Int?

    init(_ kind: PersonalData, end: Int, age: Int? = nil) {
        self.kind = kind
        self.end = end
        self.age = age
    }
}
