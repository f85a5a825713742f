/// The German texts of a program that it needs before a knowledge base is open: a resource in the
/// executable, one "key = text" a line.
package struct MessageTable: Sendable {
    private let texts: [String: String]

    package init(_ resource: [UInt8]) {
        let pairs = String(decoding: resource, as: UTF8.self).split(separator: "\n")
            .compactMap { line -> (String, String)? in
                let parts = line.split(separator: "=", maxSplits: 1)
                guard parts.count == 2, !line.hasPrefix("#") else { return nil }
                return (Self.trimmed(parts[0]), Self.trimmed(parts[1]))
            }
        texts = Dictionary(pairs) { first, _ in first }
    }

    package subscript(key: String) -> String { texts[key] ?? key }

    /// A message with its placeholders {0}, {1}, … filled in.
    package subscript(key: String, values: [String]) -> String {
        var text = self[key]
        for (index, value) in values.enumerated() {
            text = text.split(separator: "{\(index)}", omittingEmptySubsequences: false)
                .joined(separator: value)
        }
        return text
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
