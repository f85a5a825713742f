/// A value of a data file: the tree that every stage decodes its own data from.
///
/// A scalar stays the text that the editor wrote; what it means (a number, a day, an amount) is
/// decided by the stage that reads it, so "no" is never turned into a truth value on the way.
package struct Record: Sendable {
    package enum Content: Sendable {
        case scalar(String)
        case list([Record])
        case map([Entry])
    }

    package struct Entry: Sendable {
        package let key: String
        package let keyPosition: SourcePosition
        package var value: Record

        package init(key: String, keyPosition: SourcePosition, value: Record) {
            self.key = key
            self.keyPosition = keyPosition
            self.value = value
        }
    }

    package var content: Content
    package let position: SourcePosition

    package init(_ content: Content, at position: SourcePosition) {
        self.content = content
        self.position = position
    }

    package var scalar: String? {
        if case .scalar(let text) = content { return text }
        return nil
    }

    /// The items of a list; nothing for other values.
    package var items: [Record] {
        if case .list(let items) = content { return items }
        return []
    }

    /// The entries of a map in the order of the file; nothing for other values.
    package var entries: [Entry] {
        if case .map(let entries) = content { return entries }
        return []
    }

    package subscript(key: String) -> Record? {
        entries.first { $0.key == key }?.value
    }
}
