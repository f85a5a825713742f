/// What is searched: any id with a title, words that people use for it, and text.
package struct SearchDocument: Sendable {
    package let id: String
    package let title: String
    package let keywords: [String]
    package let text: String

    package init(id: String, title: String, keywords: [String], text: String) {
        self.id = id
        self.title = title
        self.keywords = keywords
        self.text = text
    }

    /// The fields with their weights.
    var fields: [(weight: Double, text: String)] {
        [(3, title), (2, keywords.joined(separator: "\n")), (1, text)]
    }
}
