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

    /// Of title, keywords and text.
    static let fieldWeights: [Double] = [3, 2, 1]

    /// In the order of their weights.
    var fields: [String] { [title, keywords.joined(separator: "\n"), text] }
}
