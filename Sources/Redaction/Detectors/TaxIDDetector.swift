import Catalogue

/// The tax identification number: eleven digits, the last one a check digit.
struct TaxIDDetector: Detector {
    private static let separators: Set<String> = ["-", "/", "."]

    let rules: RedactionRules

    func match(in passage: Passage, at index: Int, on day: CivilDate) -> Match? {
        guard passage.isNumber(index), passage.opensNumber(index) else { return nil }
        let groups = DigitGroups(in: passage, at: index, separators: Self.separators)
        return count(groups, passage, index).map {
            Match(.taxID, end: groups.groups[$0 - 1].end)
        }
    }

    /// After a cue a mistyped number is still one.
    private func count(_ groups: DigitGroups, _ passage: Passage, _ index: Int) -> Int? {
        if let count = groups.prefix(holding: 11...11), Self.isValid(groups.digits(count)) {
            return count
        }
        guard passage.isAnnounced(index, by: rules.cues(.taxID), rules) else { return nil }
        return groups.prefix(holding: 11...11) ?? groups.prefix(holding: 9...13)
    }

    /// § 139b AO: of the first ten digits exactly one stands two or three times, and never three
    /// times in a row; check digit by ISO 7064, MOD 11,10.
    static func isValid(_ text: String) -> Bool {
        let digits = text.utf8.map { Int($0) - 48 }
        guard digits.count == 11, digits[0] != 0 else { return false }
        return repeatsOnce(digits.dropLast()) && checkDigit(digits.dropLast()) == digits[10]
    }

    private static func repeatsOnce(_ digits: ArraySlice<Int>) -> Bool {
        var counts = Array(repeating: 0, count: 10)
        for digit in digits { counts[digit] += 1 }
        let repeated = counts.filter { $0 > 1 }
        let isRow = zip(digits, zip(digits.dropFirst(), digits.dropFirst(2)))
            .contains { $0 == $1.0 && $0 == $1.1 }
        return repeated.count == 1 && repeated[0] <= 3 && !isRow
    }

    static func checkDigit(_ digits: some Sequence<Int>) -> Int {
        var product = 10
        for digit in digits {
            let sum = (digit + product) % 10
            product = (sum == 0 ? 10 : sum) * 2 % 11
        }
        return (11 - product) % 10
    }
}
