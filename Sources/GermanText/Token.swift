/// A piece of a text. The text is never changed: a token says where it stands.
package struct Token: Hashable, Sendable {
    package enum Kind: Hashable, Sendable { case word, number, punctuation }

    package let kind: Kind
    /// As written.
    package let text: String
    /// Where it stands, in UTF-8 bytes from the start of the text.
    package let range: Range<Int>

    package init(kind: Kind, text: String, range: Range<Int>) {
        self.kind = kind
        self.text = text
        self.range = range
    }
}
