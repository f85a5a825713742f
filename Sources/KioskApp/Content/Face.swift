import Catalogue

/// The two ways to have the conversation: on the whole screen with keys, or line by line with words.
enum Face {
    case screen, linear

    var bullet: String { self == .screen ? "•" : "-" }

    /// How to come to what a row of the key table opens: "F2", or the word to write.
    func way(to message: Message, _ texts: Texts) -> String {
        guard let row = KeyTable.row(for: message) else { return "" }
        guard self == .linear, let word = row.word else { return texts.name(of: row.key) }
        return texts[.linearWay, ["word": texts[word]]]
    }
}
