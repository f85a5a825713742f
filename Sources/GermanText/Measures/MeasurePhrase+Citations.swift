/// Places in laws.
extension MeasurePhrase {
    func citation(at index: Int) -> Found<Measure.Value>? {
        let head = self[index].first { if case .citationHead(let head) = $0 { head } else { nil } }
        guard let head else { return nil }
        var place = index + 1
        if self[place].text == self[index].text || self[place].reads(".") { place += 1 }
        guard let first = provision(at: place), unit(first.end) == nil else { return nil }
        let numbers = more(after: first)
        let parts = parts(at: numbers.end)
        let law = law(at: parts.end)
        let citation = Citation(head, numbers.value, parts.value, law: law?.value)
        return Found(value: .citation(citation), end: law?.end ?? parts.end)
    }

    /// "17" or "16a"
    private func provision(at index: Int) -> Found<String>? {
        guard isNumber(index, digits: 1...5) else { return nil }
        let letter = self[index + 1]
        guard letter.kind == .word, letter.isGlued, letter.text.utf8.count == 1 else {
            return Found(value: self[index].text, end: index + 1)
        }
        return Found(value: self[index].text + letter.text, end: index + 2)
    }

    /// "17, 19 und 21", "29 ff."
    private func more(after first: Found<String>) -> Found<[String]> {
        var numbers = [first.value]
        var end = first.end
        while joins(end), let next = provision(at: end + 1), unit(next.end) == nil {
            numbers.append(next.value)
            end = next.end
        }
        if self[end].has(.following) { end += self[end + 1].reads(".") ? 2 : 1 }
        return Found(value: numbers, end: end)
    }

    private func joins(_ index: Int) -> Bool {
        [",", "-", "–"].contains(self[index].text) || self[index].has(.joiner)
            || self[index].has(.till)
    }

    /// "Abs. 2 Nr. 1"
    private func parts(at index: Int) -> Found<[Citation.Part]> {
        var parts: [Citation.Part] = []
        var end = index
        while let part = part(at: end) {
            parts.append(part.value)
            end = part.end
        }
        return Found(value: parts, end: end)
    }

    private func part(at index: Int) -> Found<Citation.Part>? {
        let level = self[index].first {
            if case .citationLevel(let level) = $0 { level } else { nil }
        }
        guard let level else { return nil }
        let place = self[index + 1].reads(".") ? index + 2 : index + 1
        if let number = provision(at: place) { return number.map { Citation.Part(level, $0) } }
        guard level == .letter, self[place].kind == .word, self[place].text.utf8.count == 1 else {
            return nil
        }
        return Found(value: Citation.Part(level, self[place].text), end: place + 1)
    }

    /// An acronym with two capitals at least: "BMG", "PAuswG", "SGB II".
    private func law(at index: Int) -> Found<String>? {
        guard self[index].kind == .word, self[index].text.count(where: Self.isCapital) >= 2 else {
            return nil
        }
        let book = self[index + 1].text
        guard !book.isEmpty, book.utf8.allSatisfy({ "IVX".utf8.contains($0) }) else {
            return Found(value: self[index].text, end: index + 1)
        }
        return Found(value: self[index].text + " " + book, end: index + 2)
    }

    private static func isCapital(_ character: Character) -> Bool { character.isUppercase }
}
