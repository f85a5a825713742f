/// How scalars of data files are written.
package enum Notation {
    /// Lower-case letters and digits of ASCII, in parts joined by single hyphens.
    package static func isIdentifier(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return parts.allSatisfy { part in
            !part.isEmpty
                && part.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
        }
    }

    /// "46", "46.5", "27.60" in cents; nil for anything else.
    package static func cents(_ text: String) -> Int? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let euros = digits(parts[0]), euros < 10_000_000 else { return nil }
        guard parts.count == 2 else { return euros * 100 }
        guard (1...2).contains(parts[1].utf8.count), let fraction = digits(parts[1]) else {
            return nil
        }
        return euros * 100 + (parts[1].utf8.count == 1 ? fraction * 10 : fraction)
    }

    /// "08:30" in minutes after midnight, up to "24:00".
    package static func minutes(_ text: String) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }),
            let hours = digits(parts[0]), let minutes = digits(parts[1]),
            minutes < 60, hours * 60 + minutes <= 24 * 60
        else { return nil }
        return hours * 60 + minutes
    }

    /// "2026-11-22" as year, month and day; nil also for days that do not exist.
    package static func day(_ text: String) -> (year: Int, month: Int, day: Int)? {
        guard let parts = numbers(text, [4, 2, 2]), parts[1...2].allSatisfy({ $0 > 0 }),
            parts[1] <= 12, parts[2] <= length(ofMonth: parts[1], in: parts[0])
        else { return nil }
        return (parts[0], parts[1], parts[2])
    }

    /// "2026-11"
    package static func isMonth(_ text: String) -> Bool {
        numbers(text, [4, 2]).map { (1...12).contains($0[1]) } ?? false
    }

    /// Days of a month of the Gregorian calendar.
    package static func length(ofMonth month: Int, in year: Int) -> Int {
        guard month == 2 else { return [4, 6, 9, 11].contains(month) ? 30 : 31 }
        return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    }

    /// Numbers of fixed width joined by hyphens.
    private static func numbers(_ text: String, _ widths: [Int]) -> [Int]? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == widths else { return nil }
        let numbers = parts.compactMap(digits)
        return numbers.count == widths.count ? numbers : nil
    }

    private static func digits(_ text: Substring) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text)
    }
}
