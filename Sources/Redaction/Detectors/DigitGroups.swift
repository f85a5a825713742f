/// Numbers that stand together: "069 / 80 65-12 34".
struct DigitGroups {
    struct Group {
        let digits: String
        /// The marks before the group; "" for a space or nothing.
        let separator: String
        /// Its token, and the token after it.
        let index: Int
        var end: Int { index + 1 }
    }

    /// More are no telephone or tax number, and a flood of digits stays linear.
    private static let most = 12

    private(set) var groups: [Group] = []

    /// Begins at a number; stops where a day, amount, time or age begins.
    init(in passage: Passage, at start: Int, separators: Set<String>, marks: Int = 1) {
        var index = start
        var separator = ""
        while groups.count < Self.most, passage.isNumber(index) {
            groups.append(Group(digits: passage.text(index), separator: separator, index: index))
            (index, separator) = Self.next(in: passage, after: index, separators, marks)
            guard passage.isNear(index), !Self.begins(passage, index, separator) else { return }
        }
    }

    private static func next(
        in passage: Passage, after index: Int, _ separators: Set<String>, _ marks: Int
    ) -> (Int, String) {
        var place = index + 1
        var separator = ""
        while place - index <= marks, passage.isNear(place),
            separators.contains(passage.text(place))
        {
            separator += passage.text(place)
            place += 1
        }
        return (place, separator)
    }

    private static func begins(_ passage: Passage, _ index: Int, _ separator: String) -> Bool {
        separator.isEmpty && passage.measure(at: index) != nil
    }

    mutating func keep(_ count: Int) { groups.removeLast(groups.count - count) }

    var lengths: [Int] { groups.map(\.digits.utf8.count) }

    var separators: [String] { groups.dropFirst().map(\.separator) }

    func digits(_ count: Int) -> String { groups.prefix(count).map(\.digits).joined() }

    /// How many groups, at most, hold so many digits together; nil when no number of groups does.
    func prefix(holding range: ClosedRange<Int>) -> Int? {
        var total = 0
        var best: Int?
        for (index, length) in lengths.enumerated() {
            total += length
            if total > range.upperBound { break }
            if range.contains(total) { best = index + 1 }
        }
        return best
    }
}

extension Passage {
    private static let vowels = Set("aeiouAEIOU".utf8)

    /// Whether a number can begin here and is no part of something longer: "1,069", "B2-0176". It
    /// may be glued to a word ("tel0176"), but not to what could be a serial number.
    func opensNumber(_ index: Int) -> Bool {
        guard isGlued(index) else { return true }
        switch kind(index - 1) {
        case .number: return false
        case .word:
            return !(isGlued(index - 1) && isAlphanumeric(index - 2))
                && text(index - 1).utf8.contains(where: Self.vowels.contains)
        default:
            let joins = [",", ".", "/", "-", ":"].contains(text(index - 1))
            return !(joins && isGlued(index - 1) && isNumber(index - 2))
        }
    }
}
