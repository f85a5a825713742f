import Records

/// The words of screens and connecting phrases, by key.
package struct Texts: Sendable {
    let node: PackedRecord

    /// The text of a key with its placeholders {name} filled in. The check of the knowledge base
    /// sees to it that every key that the program asks for exists.
    package subscript(key: String, _ values: KeyValuePairs<String, String>) -> String {
        var text = node[key]?.scalar ?? key
        for (name, value) in values { text = Self.replace("{" + name + "}", in: text, by: value) }
        return text
    }

    package subscript(key: String) -> String { node[key]?.scalar ?? key }

    package func has(_ key: String) -> Bool { node[key] != nil }

    private static func replace(_ mark: String, in text: String, by value: String) -> String {
        let parts = text.split(separator: mark, omittingEmptySubsequences: false)
        return parts.joined(separator: value)
    }

    package static let shape = Shape.table(.text)
}
