import Catalogue

/// Serial numbers of identity cards, passports and residence permits.
struct IdentityDocumentDetector: Detector {
    /// No vowels and no letters that look like digits.
    private static let alphabet = Set("0123456789CFGHJKLMNPRTVWXYZ".utf8)
    private static let weights = [7, 3, 1]

    let rules: RedactionRules

    func match(in passage: Passage, at index: Int, on day: CivilDate) -> Match? {
        guard passage.isAlphanumeric(index), !continues(passage, index) else { return nil }
        if passage.isAnnounced(index, by: rules.cues(.identityDocument), rules),
            let end = announced(passage, index)
        {
            return Match(.identityDocument, end: end)
        }
        guard let chunk = chunk(passage, index), Self.isStrong(chunk.characters),
            hasDigit(chunk.characters) || isShouted(passage, index)
        else { return nil }
        return Match(.identityDocument, end: chunk.end)
    }

    private func continues(_ passage: Passage, _ index: Int) -> Bool {
        passage.isGlued(index) && passage.isAlphanumeric(index - 1)
    }

    /// Letters and digits without a space: what a serial number is printed as.
    private func chunk(
        _ passage: Passage, _ index: Int
    ) -> (characters: [UInt8], end: Int)? {
        var characters: [UInt8] = []
        var end = index
        repeat {
            guard let part = IBANDetector.upper(passage.text(end)), characters.count < 16 else {
                return nil
            }
            characters += part
            end += 1
        } while passage.isGlued(end) && passage.isAlphanumeric(end)
        return (characters, end)
    }

    /// After a cue: up to three chunks, also of foreign papers and with a wrong check digit.
    private func announced(_ passage: Passage, _ index: Int) -> Int? {
        var characters: [UInt8] = []
        var place = index
        var best: Int?
        for _ in 0..<3 {
            guard place == index || passage.isNear(place), passage.isAlphanumeric(place),
                let chunk = chunk(passage, place), hasDigit(chunk.characters)
            else { break }
            characters += chunk.characters
            place = chunk.end
            let digits = characters.count { $0 < 58 }
            if (6...12).contains(characters.count), digits >= 4 { best = place }
        }
        return best
    }

    /// No German word has nine letters and no vowel, but "pssssssst" might be written.
    private func isShouted(_ passage: Passage, _ index: Int) -> Bool {
        passage.text(index).utf8.allSatisfy { $0 < 97 }
    }

    private func hasDigit(_ characters: [UInt8]) -> Bool { characters.contains { $0 < 58 } }

    /// Without a cue: nine characters with two letters, or ten with a check digit that fits. In
    /// passports the nationality follows.
    static func isStrong(_ characters: [UInt8]) -> Bool {
        guard (9...11).contains(characters.count), characters[0] > 57 else { return false }
        let serial = characters.prefix(9)
        guard serial.allSatisfy(alphabet.contains) else { return false }
        let letters = serial.count { $0 > 57 }
        switch characters.count {
        case 9: return letters >= 2
        case 10: return checkDigit(serial) == Int(characters[9]) - 48
        default: return checkDigit(serial) == Int(characters[9]) - 48 && characters[10] == 68
        }
    }

    /// ICAO 9303: weights 7, 3, 1; letters count from 10.
    static func checkDigit(_ characters: some Sequence<UInt8>) -> Int {
        var sum = 0
        for (index, character) in characters.enumerated() {
            sum += (Int(character) - (character < 65 ? 48 : 55)) * weights[index % 3]
        }
        return sum % 10
    }
}
