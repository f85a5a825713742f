import Catalogue
import GermanText

/// Days of birth. Other days stay: "mein Ausweis läuft am 3.5.2026 ab" is what the answer needs.
struct BirthDateDetector: Detector {
    private static let oldest = 120
    /// "*3.5.1990": only without a space, since a star also opens the items of a list.
    private static let star = "*"

    let rules: RedactionRules

    func match(in passage: Passage, at index: Int, on day: CivilDate) -> Match? {
        guard let date = date(passage, index),
            let age = age(date.birth, on: day), age <= Self.oldest,
            isBirth(passage, index, date.end), !isLimit(passage, index)
        else { return nil }
        return Match(.birthDate, end: date.end, age: age)
    }

    private func isBirth(_ passage: Passage, _ index: Int, _ end: Int) -> Bool {
        passage.text(index - 1) == Self.star && passage.isGlued(index)
            || continuesBirth(passage, index)
            || passage.isAnnouncedLoosely(index, by: rules.cues(.birthDate), rules)
            || passage.isFollowedLoosely(end, by: rules.cuesAfter(.birthDate), rules)
    }

    /// "wer nach dem 31.12.1999 geboren ist": a rule, nobody's birthday.
    private func isLimit(_ passage: Passage, _ index: Int) -> Bool {
        (max(passage.floor, index - 2)..<index).contains {
            rules.limits.contains(passage.word($0))
        }
    }

    /// "geb. 3.5.2011 und 4.6.2013"
    private func continuesBirth(_ passage: Passage, _ index: Int) -> Bool {
        passage.floorKind == .birthDate && index > passage.floor && index <= passage.floor + 2
            && (passage.floor..<index).allSatisfy { rules.joiners.contains(passage.word($0)) }
    }

    private func date(_ passage: Passage, _ index: Int) -> (birth: CivilDate, end: Int)? {
        guard
            case .day(.dayMonth(let day, let month, let year?)) = passage.measure(at: index)?.value
        else { return compact(passage, index) }
        guard let birth = CivilDate(year, month, day), let measure = passage.measure(at: index)
        else {
            return nil
        }
        return (birth, passage.token(after: measure.range.upperBound))
    }

    /// "03051990"
    private func compact(_ passage: Passage, _ index: Int) -> (birth: CivilDate, end: Int)? {
        let digits = passage.text(index)
        guard passage.isNumber(index), digits.utf8.count == 8, let number = Int(digits),
            !passage.isGlued(index)
        else {
            return nil
        }
        let (day, month, year) = (number / 1_000_000, number / 10_000 % 100, number % 10_000)
        guard year > 1900, let birth = CivilDate(year, month, day) else { return nil }
        return (birth, index + 1)
    }

    /// Two digits mean the last such year that is not ahead.
    private func age(_ birth: CivilDate, on day: CivilDate) -> Int? {
        guard birth.year < 100 else { return day.years(since: birth) }
        let century = day.year / 100 * 100
        return [century, century - 100].lazy
            .compactMap { CivilDate($0 + birth.year, birth.month, birth.day) }
            .compactMap { day.years(since: $0) }.first
    }
}
