/// Numbers and amounts.
extension MeasurePhrase {
    func number(at index: Int) -> Found<Measure.Value>? {
        quantity(at: index)?.map { Measure.Value.number($0) }
    }

    /// In digits ("1.234,56") or as a word ("zwölf"), but not an article.
    func quantity(at index: Int) -> Found<Quantity>? {
        if isNumber(index) { return figures(at: index) }
        let word = self[index].first { if case .number(let value) = $0 { value } else { nil } }
        return word.map { Found(value: $0, end: index + 1) }
    }

    /// As before a unit, where "eine" is one and "ein halbes" a half.
    func countedQuantity(at index: Int) -> Found<Quantity>? {
        guard self[index].has(.article) else { return quantity(at: index) }
        if let next = quantity(at: index + 1), next.value.whole == nil, !isNumber(index + 1) {
            return next
        }
        return Found(value: Quantity(1), end: index + 1)
    }

    private func figures(at index: Int) -> Found<Quantity>? {
        let (whole, end) = groups(at: index)
        if isGluedMark(end, ","), isNumber(end + 1, digits: 1...6) {
            return Quantity(whole: whole, fraction: self[end + 1].text)
                .map { Found(value: $0, end: end + 2) }
        }
        return Quantity(whole: whole, fraction: "").map { Found(value: $0, end: end) }
    }

    /// "1.234.567"
    private func groups(at index: Int) -> (digits: String, end: Int) {
        var digits = self[index].text
        var end = index + 1
        guard digits.utf8.count <= 3 else { return (digits, end) }
        while isGluedMark(end, "."), isNumber(end + 1, digits: 3...3), digits.utf8.count < 16 {
            digits += self[end + 1].text
            end += 2
        }
        return (digits, end)
    }

    func amount(at index: Int) -> Found<Measure.Value>? {
        if let cents = currency(index) {
            return price(at: index + 1).flatMap { amount($0, in: cents) }
        }
        guard let price = price(at: index), let cents = currency(price.end) else { return nil }
        return amount(Found(value: price.value, end: price.end + 1), in: cents)
    }

    private func amount(_ price: Found<Quantity>, in cents: Int) -> Found<Measure.Value>? {
        price.map { $0.times(cents).map { .amount(cents: $0) } }
    }

    private func currency(_ index: Int) -> Int? {
        self[index].first { if case .currency(let cents) = $0 { cents } else { nil } }
    }

    /// A quantity as prices are written: "27.60" and "5,-" too.
    private func price(at index: Int) -> Found<Quantity>? {
        guard let quantity = countedQuantity(at: index) else { return nil }
        let end = quantity.end
        if isNumber(index), end == index + 1, isGluedMark(end, "."),
            isNumber(end + 1, digits: 2...2)
        {
            return Quantity(whole: self[index].text, fraction: self[end + 1].text)
                .map { Found(value: $0, end: end + 2) }
        }
        return Found(value: quantity.value, end: pastDashes(end))
    }

    private func pastDashes(_ index: Int) -> Int {
        guard self[index].reads(","), ["-", "–", "—"].contains(self[index + 1].text) else {
            return index
        }
        var end = index + 2
        while ["-", "–", "—"].contains(self[end].text) { end += 1 }
        return end
    }
}
