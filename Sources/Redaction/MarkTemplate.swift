/// The label that stands for what was removed: "[E-Mail]", "[Geburtsdatum: {age} Jahre]".
package struct MarkTemplate: Sendable {
    private static let placeholder = "{age}"

    private let before: [UInt8]
    /// Nil when the label says no age.
    private let after: [UInt8]?
    private let oneYear: [UInt8]

    package init(_ label: String, oneYear: String? = nil) {
        let parts = Self.split(Array(label.utf8))
        before = parts.before
        after = parts.after
        self.oneYear = oneYear.map { Array($0.utf8) } ?? Array(label.utf8)
    }

    private static func split(_ label: [UInt8]) -> (before: [UInt8], after: [UInt8]?) {
        let placeholder = Array(placeholder.utf8)
        for place in label.indices where label[place...].starts(with: placeholder) {
            return (Array(label[..<place]), Array(label[(place + placeholder.count)...]))
        }
        return (label, nil)
    }

    func bytes(age: Int?) -> [UInt8] {
        guard let after else { return before }
        return age == 1 ? oneYear : before + Array(String(age ?? 0).utf8) + after
    }

    /// How many bytes a mark of this kind takes at the beginning of `bytes`; nil when there is none.
    func length(in bytes: ArraySlice<UInt8>) -> Int? {
        if bytes.starts(with: oneYear) { return oneYear.count }
        guard bytes.starts(with: before) else { return nil }
        guard let after else { return before.count }
        let rest = bytes.dropFirst(before.count)
        let digits = rest.prefix(4).prefix { (48...57).contains($0) }.count
        guard (1...3).contains(digits), rest.dropFirst(digits).starts(with: after) else {
            return nil
        }
        return before.count + digits + after.count
    }
}
