import Catalogue

/// Numbers of the pension insurance ("65 170839 J 003") and of the health insurance ("A123456780").
struct InsuranceNumberDetector: Detector {
    private static let separators: Set<String> = ["-", "/", "."]
    private static let longest = 12

    let rules: RedactionRules

    func match(in passage: Passage, at index: Int, on day: CivilDate) -> Match? {
        guard passage.isAlphanumeric(index), !continues(passage, index) else { return nil }
        let isAnnounced = passage.isAnnounced(index, by: rules.cues(.insuranceNumber), rules)
        return end(passage, index, isAnnounced).map { Match(.insuranceNumber, end: $0) }
    }

    private func continues(_ passage: Passage, _ index: Int) -> Bool {
        passage.isGlued(index) && passage.isAlphanumeric(index - 1)
    }

    /// Joins tokens until they are a number of the one kind or the other.
    private func end(_ passage: Passage, _ index: Int, _ isAnnounced: Bool) -> Int? {
        var characters: [UInt8] = []
        var place = index
        while place < passage.count, place == index || passage.isNear(place) {
            if Self.separators.contains(passage.text(place)), place > index {
                place += 1
                continue
            }
            guard passage.isAlphanumeric(place), let part = IBANDetector.upper(passage.text(place))
            else { return nil }
            characters += part
            place += 1
            guard characters.count <= Self.longest else { return nil }
            let isGoingOn = passage.isGlued(place) && passage.isAlphanumeric(place)
            if !isGoingOn, isNumber(characters, isAnnounced) { return place }
        }
        return nil
    }

    private func isNumber(_ characters: [UInt8], _ isAnnounced: Bool) -> Bool {
        isPension(characters, isAnnounced) || isHealth(characters, isAnnounced)
    }

    /// § 2 VKVV: area, day of birth, letter, serial number, check digit.
    private func isPension(_ characters: [UInt8], _ isAnnounced: Bool) -> Bool {
        guard characters.count == 12, isLetter(characters[8]),
            (characters[..<8] + characters[9...]).allSatisfy(isDigit)
        else { return false }
        let month = value(characters[4]) * 10 + value(characters[5])
        return isAnnounced || (1...12).contains(month) && Self.pensionCheck(characters)
    }

    /// A letter, eight digits, check digit (§ 290 SGB V).
    private func isHealth(_ characters: [UInt8], _ isAnnounced: Bool) -> Bool {
        guard characters.count == 10, isLetter(characters[0]), characters[1...].allSatisfy(isDigit)
        else { return false }
        return isAnnounced || Self.healthCheck(characters)
    }

    private static let pensionWeights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]

    static func pensionCheck(_ characters: [UInt8]) -> Bool {
        let digits = expanded(characters)
        return zip(digits, pensionWeights).reduce(0) { $0 + crossSum($1.0 * $1.1) } % 10
            == digits[12]
    }

    static func healthCheck(_ characters: [UInt8]) -> Bool {
        let digits = expanded(characters)
        return digits.dropLast().enumerated()
            .reduce(0) { $0 + crossSum($1.element * ($1.offset % 2 + 1)) } % 10 == digits[10]
    }

    /// Digits, a letter as its place in the alphabet with two of them.
    private static func expanded(_ characters: [UInt8]) -> [Int] {
        characters.flatMap { character -> [Int] in
            guard character > 57 else { return [Int(character) - 48] }
            let place = Int(character) - 64
            return [place / 10, place % 10]
        }
    }

    private static func crossSum(_ number: Int) -> Int { number / 10 + number % 10 }

    private func isLetter(_ character: UInt8) -> Bool { (65...90).contains(character) }
    private func isDigit(_ character: UInt8) -> Bool { (48...57).contains(character) }
    private func value(_ character: UInt8) -> Int { Int(character) - 48 }
}
