extension Answer {
    /// The answer as plain text, lines parted by line feeds: what the batch gives and what the
    /// linear conversation speaks.
    package var text: String { lines.joined(separator: "\n") }

    /// One paragraph each, not wrapped.
    package var lines: [String] {
        var lines: [String] = []
        if let title { lines.append(title) }
        lines += lead
        for section in sections { lines += Self.lines(of: section) }
        for (number, title) in (options.map(\.title) + choices).enumerated() {
            lines.append("\(number + 1). \(title)")
        }
        return lines + closing + [hint].compactMap(\.self)
    }

    /// One statement stands behind its heading, several stand below it.
    private static func lines(of section: Section) -> [String] {
        let texts = section.statements.map(\.text)
        guard let heading = section.heading else { return texts }
        guard texts.count > 1 else { return ["\(heading): \(texts.first ?? "")"] }
        return [heading + ":"] + texts.map { "- " + $0 }
    }
}
