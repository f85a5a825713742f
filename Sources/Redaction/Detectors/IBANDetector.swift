import Catalogue

/// Bank account numbers of all countries: country, two check digits, up to 30 characters.
struct IBANDetector: Detector {
    private static let longest = 34
    private static let separators: Set<String> = ["-", ".", "/"]

    let rules: RedactionRules

    func match(in passage: Passage, at index: Int, on day: CivilDate) -> Match? {
        guard let length = length(passage, index) else { return nil }
        let isAnnounced = passage.isAnnounced(index, by: rules.cues(.iban), rules)
        let isWritten = passage.isGlued(index + 1)
        var characters: [UInt8] = []
        var best: Int?
        var place = index
        while let part = part(passage, place, after: index), characters.count < Self.longest {
            characters += part
            place += 1
            if isWhole(passage, place), accepts(characters, length, isAnnounced, isWritten) {
                best = place
            }
            if isSeparator(passage, place) { place += 1 }
        }
        return best.map { Match(.iban, end: $0) }
    }

    /// The length that an account number of this country has.
    private func length(_ passage: Passage, _ index: Int) -> Int? {
        guard passage.kind(index) == .word, passage.text(index).utf8.count == 2,
            passage.isNumber(index + 1), passage.isNear(index + 1),
            !(passage.isGlued(index) && passage.isAlphanumeric(index - 1))
        else { return nil }
        return Self.upper(passage.text(index)).flatMap {
            rules.ibanLengths[String(decoding: $0, as: UTF8.self)]
        }
    }

    private func isSeparator(_ passage: Passage, _ place: Int) -> Bool {
        passage.isGlued(place) && Self.separators.contains(passage.text(place))
    }

    private func part(_ passage: Passage, _ place: Int, after start: Int) -> [UInt8]? {
        guard passage.isAlphanumeric(place), place == start || passage.isNear(place) else {
            return nil
        }
        return Self.upper(passage.text(place))
    }

    /// Nothing may be glued to its end.
    private func isWhole(_ passage: Passage, _ place: Int) -> Bool {
        !(passage.isGlued(place) && passage.isAlphanumeric(place))
    }

    /// Mistyped ones count too, where the form leaves no doubt or a cue stands before them.
    private func accepts(
        _ characters: [UInt8], _ length: Int, _ isAnnounced: Bool, _ isWritten: Bool
    ) -> Bool {
        let digits = characters.count { (48...57).contains($0) }
        if isAnnounced { return abs(characters.count - length) <= 2 && digits >= 10 }
        guard characters.count == length else { return false }
        return isWritten && digits >= 10 || Self.isValid(characters)
    }

    /// ISO 13616: the first four characters moved to the end, letters as numbers, 1 modulo 97.
    static func isValid(_ characters: [UInt8]) -> Bool {
        guard characters.count > 4 else { return false }
        var remainder = 0
        for character in characters[4...] + characters[..<4] {
            let value = Int(character) - (character < 65 ? 48 : 55)
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
        }
        return remainder == 1
    }

    /// Upper case, when all is ASCII letters and digits.
    static func upper(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 48...57, 65...90: bytes.append(byte)
            case 97...122: bytes.append(byte - 32)
            default: return nil
            }
        }
        return bytes
    }
}
