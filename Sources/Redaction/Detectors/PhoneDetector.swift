import Catalogue

/// Telephone numbers as people in Germany write them, with and without country code.
struct PhoneDetector: Detector {
    private static let separators: Set<String> = ["-", "–", "/", ".", "_", "(", ")", "\u{2011}"]
    /// Digits with the leading zero.
    private static let national = 7...13
    private static let international = 8...15
    private static let announced = 5...15
    private static let answered = 6...15

    let rules: RedactionRules

    func match(in passage: Passage, at index: Int, on day: CivilDate) -> Match? {
        let end =
            switch passage.text(index) {
            case "+": plus(passage, index)
            case "(": bracketed(passage, index)
            default: plain(passage, index)
            }
        return end.map { Match(.phone, end: $0) }
    }

    /// "+49 69 8065-0", "+49 (0)176 …"
    private func plus(_ passage: Passage, _ index: Int) -> Int? {
        guard passage.isNear(index + 1) else { return nil }
        let groups = groups(passage, index + 1)
        guard groups.lengths.first ?? 9 <= 15 else { return nil }
        return end(of: groups, holding: Self.international)
    }

    /// "(069) 8065-0": the bracket belongs to the number only when it closes inside it.
    private func bracketed(_ passage: Passage, _ index: Int) -> Int? {
        if passage.text(index + 1) == "+", passage.text(index + 3) == ")" {
            return plus(passage, index + 1)
        }
        guard passage.text(index + 2) == ")" || passage.text(index + 3) == ")" else { return nil }
        let groups = groups(passage, index + 1)
        guard groups.groups.count > 1, groups.digits(1).hasPrefix("0") else { return nil }
        return nationalEnd(groups)
    }

    private func plain(_ passage: Passage, _ index: Int) -> Int? {
        guard passage.isNumber(index), passage.opensNumber(index), passage.measure(at: index) == nil
        else { return nil }
        let groups = groups(passage, index)
        if passage.isAnnounced(index, by: rules.cues(.phone), rules) {
            return end(of: groups, holding: Self.announced)
        }
        if let end = end(of: groups, holding: Self.answered),
            rules.cuesAfter(.phone).begin(at: end, in: passage)
        {
            return end
        }
        let digits = groups.digits(groups.groups.count)
        if digits.hasPrefix("00"), !digits.hasPrefix("000") {
            return end(of: groups, holding: 10...17)
        }
        if digits.hasPrefix("0") { return looksNational(groups) ? nationalEnd(groups) : nil }
        return looksMobile(digits) && !follows(passage, index) ? mobileEnd(groups) : nil
    }

    private func groups(_ passage: Passage, _ index: Int) -> DigitGroups {
        DigitGroups(in: passage, at: index, separators: Self.separators, marks: 3)
    }

    /// An area code has three digits at least. Pairs are days or hours ("08.00-12.00"), unless they
    /// are a mobile number.
    private func looksNational(_ groups: DigitGroups) -> Bool {
        switch groups.lengths[0] {
        case 1: groups.groups.count > 1
        case 2:
            groups.separators.allSatisfy(\.isEmpty) && groups.prefix(holding: 11...12) != nil
                && looksMobile(String(groups.digits(groups.groups.count).dropFirst()))
        default: true
        }
    }

    private func nationalEnd(_ groups: DigitGroups) -> Int? {
        end(of: groups, holding: Self.national)
    }

    /// Without the leading zero: "176 …", "49176…".
    private func looksMobile(_ digits: String) -> Bool {
        ["15", "16", "17", "4915", "4916", "4917"].contains { digits.hasPrefix($0) }
    }

    private func mobileEnd(_ groups: DigitGroups) -> Int? {
        let first = groups.lengths[0]
        guard first == 3 || first == 2 || first >= 10, groups.digits(1).hasPrefix("4") || first != 2
        else { return nil }
        return end(of: groups, holding: groups.digits(1).hasPrefix("4") ? 12...13 : 10...11)
    }

    private func follows(_ passage: Passage, _ index: Int) -> Bool {
        index > passage.floor && passage.isNumber(index - 1)
    }

    /// The token after the longest part that is a number; nil for public numbers.
    private func end(of groups: DigitGroups, holding range: ClosedRange<Int>) -> Int? {
        var groups = groups
        groups.dropNextNumber()
        guard let count = groups.prefix(holding: range) else { return nil }
        let digits = groups.digits(count)
        return isPublic(digits) ? nil : groups.groups[count - 1].end
    }

    /// Also from abroad: "+49 116 116".
    private func isPublic(_ digits: String) -> Bool {
        let isAbroad = digits.hasPrefix("49")
        let domestic = isAbroad ? String(digits.dropFirst(2)) : digits
        return rules.publicNumbers.contains(domestic)
            || rules.publicPrefixes.contains { ((isAbroad ? "0" : "") + domestic).hasPrefix($0) }
    }
}

extension DigitGroups {
    /// A group with a leading zero between enough digits begins the next: "0691234567 0176…".
    fileprivate mutating func dropNextNumber() {
        let all = lengths.reduce(0, +)
        var before = 0
        for (index, group) in groups.enumerated() {
            let isOpener = group.digits.hasPrefix("0") && group.digits.utf8.count >= 3
            if isOpener, before >= 7, all - before >= 7 { return keep(index) }
            before += group.digits.utf8.count
        }
    }
}
