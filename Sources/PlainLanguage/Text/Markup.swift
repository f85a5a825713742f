/// Simple HTML → plain text: block elements become lines, list points get a dash, scripts go.
package enum Markup {
    private static let blocks: Set<String> = [
        "p", "div", "br", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "tr", "table",
        "section", "article", "header", "footer", "body", "html", "head", "title", "dd", "dt",
        "dl", "blockquote", "main", "nav", "hr",
    ]
    private static let paragraphs: Set<String> = [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "title",
    ]
    private static let silent: Set<String> = ["script", "style"]

    /// Whether a text looks like HTML: it opens a known element at its beginning.
    package static func isMarkup(_ text: String) -> Bool {
        let start = text.drop { $0.isWhitespace }.prefix(200)
        guard start.first == "<" else { return false }
        let name = start.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "!" }.lowercased()
        return blocks.contains(name) || name.hasPrefix("!") || name == "span" || name == "b"
            || name == "strong" || name == "meta"
    }

    package static func text(of markup: String) -> String {
        var text = ""
        var rest = Substring(markup)
        while let open = rest.firstIndex(of: "<") {
            text += collapsed(rest[..<open])
            guard let close = rest[open...].firstIndex(of: ">") else { break }
            let tag = rest[rest.index(after: open)..<close]
            rest = rest[rest.index(after: close)...]
            take(tag, &text, &rest)
        }
        return decoded(text + collapsed(rest.first == "<" ? "" : rest))
    }

    private static func take(_ tag: Substring, _ text: inout String, _ rest: inout Substring) {
        let isEnd = tag.first == "/"
        let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
        if silent.contains(name), !isEnd {
            rest = rest.range(after: "</" + name)
            return
        }
        guard blocks.contains(name) else { return }
        text += paragraphs.contains(name) ? "\n\n" : "\n"
        if name == "li", !isEnd { text += "- " }
    }

    private static func collapsed(_ text: Substring) -> String {
        var result = ""
        var wasSpace = false
        for character in text {
            if character.isWhitespace {
                wasSpace = true
            } else {
                if wasSpace { result += " " }
                wasSpace = false
                result.append(character)
            }
        }
        return wasSpace ? result + " " : result
    }

    private static let entities: [(String, String)] = [
        ("&nbsp;", " "), ("&auml;", "ä"), ("&ouml;", "ö"), ("&uuml;", "ü"), ("&Auml;", "Ä"),
        ("&Ouml;", "Ö"), ("&Uuml;", "Ü"), ("&szlig;", "ß"), ("&sect;", "§"), ("&euro;", "€"),
        ("&ndash;", "–"), ("&mdash;", "—"), ("&bdquo;", "„"), ("&ldquo;", "“"), ("&rdquo;", "”"),
        ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"), ("&shy;", ""), ("&lt;", "<"),
        ("&gt;", ">"), ("&amp;", "&"),
    ]

    private static func decoded(_ text: String) -> String {
        guard text.utf8.contains(38) else { return text }
        return entities.reduce(text) { text, entity in
            text.split(separator: entity.0, omittingEmptySubsequences: false)
                .joined(separator: entity.1)
        }
    }
}

extension Substring {
    /// What follows the element that a text closes; nothing where it is never closed.
    fileprivate func range(after closing: String) -> Substring {
        var rest = self
        while let open = rest.firstIndex(of: "<") {
            rest = rest[open...]
            if rest.lowercased().hasPrefix(closing) {
                guard let end = rest.firstIndex(of: ">") else { return "" }
                return rest[rest.index(after: end)...]
            }
            rest = rest.dropFirst()
        }
        return ""
    }
}
