/// The texts that are needed before a knowledge base is open: help, start-up errors, faults of
/// data files. They are a resource in the executable, one "key = text" a line.
enum Messages {
    static subscript(key: String) -> String { table[key] ?? key }

    /// A message with its placeholders {0}, {1}, … filled in.
    static subscript(key: String, values: [String]) -> String {
        var text = self[key]
        for (index, value) in values.enumerated() {
            text = text.split(separator: "{\(index)}", omittingEmptySubsequences: false)
                .joined(separator: value)
        }
        return text
    }

    /// What `--help` prints.
    static var help: String {
        String(decoding: PackageResources.help_de_txt.dropLast(), as: UTF8.self)
    }

    private static let table: [String: String] = {
        let text = String(decoding: PackageResources.messages_de_txt, as: UTF8.self)
        let pairs = text.split(separator: "\n").compactMap { line -> (String, String)? in
            let parts = line.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, !line.hasPrefix("#") else { return nil }
            return (trimmed(parts[0]), trimmed(parts[1]))
        }
        return Dictionary(pairs) { first, _ in first }
    }()

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
