/// A place in a law: "§ 5 Abs. 2 Nr. 1 BMG".
package struct Citation: Hashable, Sendable {
    package enum Head: String, Hashable, Sendable, CaseIterable { case paragraph, article }

    package enum Level: String, Hashable, Sendable, CaseIterable {
        case section, sentence, number, letter
    }

    package struct Part: Hashable, Sendable {
        package let level: Level
        package let number: String

        package init(_ level: Level, _ number: String) {
            self.level = level
            self.number = number
        }
    }

    package let head: Head
    /// "17", "16a"; more than one after "§§".
    package let numbers: [String]
    package let parts: [Part]
    /// "BMG", "SGB II"
    package let law: String?

    package init(_ head: Head, _ numbers: [String], _ parts: [Part] = [], law: String? = nil) {
        self.head = head
        self.numbers = numbers
        self.parts = parts
        self.law = law
    }
}
