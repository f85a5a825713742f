import TestSupport

/// Made-up personal data in the ways people write them.
struct PersonalDataGenerator {
    var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func pick<Item>(_ items: [Item]) -> Item { items.randomElement(using: &random)! }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    mutating func digits(_ count: Int) -> String {
        String((0..<count).map { _ in Character(String(number(0...9))) })
    }

    mutating func letters(_ count: Int) -> String {
        String((0..<count).map { _ in pick(Array("abcdefghijklmnopqrstuvwxyz")) })
    }

    mutating func email() -> String {
        let name = letters(number(1...9))
        let local = pick([
            name, name + "." + letters(6), name + "_" + digits(2),
            name + "-" + letters(3) + digits(4),
        ])
        let host = pick([
            "web.de", "gmx.net", "t-online.de", "gmail.com", "mail.example.org", "posteo.de",
            "hotmail.com",
        ])
        return pick([local, local, local.uppercased()])
            + pick(["@", "@", "@", "@", " (at) ", "(at)", "[at]", " @ "]) + host
    }

    mutating func phone() -> String {
        let area = pick([
            "069", "030", "06104", "06182", "089", "0221", "0176", "0151", "0171", "0160", "01577",
        ])
        let isMobile = area.hasPrefix("01")
        let number = String(self.number(1...9)) + digits(isMobile ? 6 : self.number(4...6))
        let prefix = pick([
            area, area, area, "+49 " + area.dropFirst(), "+49" + area.dropFirst(),
            "0049 " + area.dropFirst(), "+49 (0)" + area.dropFirst(), "(\(area))",
        ])
        return prefix + pick(["", " ", "/", "-", " / ", " - "]) + grouped(number)
    }

    private mutating func grouped(_ number: String) -> String {
        let style = self.number(0...3)
        guard style < 2 else { return number }
        let size = style + 2
        let parts = stride(from: 0, to: number.count, by: size).map {
            String(number.dropFirst($0).prefix(size))
        }
        return parts.joined(separator: " ")
    }

    mutating func iban() -> String {
        let (country, length) = pick([
            ("DE", 18), ("DE", 18), ("DE", 18), ("AT", 16), ("CH", 17), ("PL", 24), ("TR", 22),
            ("ES", 20), ("BE", 12), ("HR", 17),
        ])
        let account = digits(length)
        var remainder = 0
        for character in account + country + "00" {
            let value = character.wholeNumberValue ?? Int(character.asciiValue!) - 55
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
        }
        let check = 98 - remainder
        let iban = country + (check < 10 ? "0" : "") + String(check) + account
        let spaced = stride(from: 0, to: iban.count, by: 4).map {
            String(iban.dropFirst($0).prefix(4))
        }.joined(separator: " ")
        return pick([iban, spaced, iban.lowercased(), spaced.lowercased()])
    }

    mutating func serial() -> String {
        let alphabet = Array("0123456789CFGHJKLMNPRTVWXYZ")
        let rest = (0..<8).map { _ in pick(alphabet) }
        return String([pick(Array("LMNPRTVWXYCFGHJK"))] + rest)
    }

    mutating func taxID() -> String {
        var digits = Array(0...9)
        digits.shuffle(using: &random)
        let dropped = digits.removeLast()
        digits.append(digits[number(1...5)])
        if digits[0] == 0 { digits[0] = dropped }
        var product = 10
        for digit in digits {
            let sum = (digit + product) % 10
            product = (sum == 0 ? 10 : sum) * 2 % 11
        }
        let all = (digits + [(11 - product) % 10]).map(String.init).joined()
        let spaced = [
            all.prefix(2), all.dropFirst(2).prefix(3), all.dropFirst(5).prefix(3), all.dropFirst(8),
        ]
        return pick([all, spaced.joined(separator: " ")])
    }

    mutating func birth() -> String {
        let (day, month, year) = (number(1...28), number(1...12), number(1930...2025))
        let date = pick([
            "\(day).\(month).\(year)",
            "\(day < 10 ? "0" : "")\(day).\(month < 10 ? "0" : "")\(month).\(year)",
            "\(day).\(month).\(String(String(year).suffix(2)))", "\(day). Mai \(year)",
            "\(day) mai \(year)",
        ])
        return pick([
            "geboren am ", "geb. ", "geb. am ", "geb am ", "*", "Geburtsdatum: ",
            "Geburtsdatum ist der ", "geboren in Offenbach am ", "mein Geburtstag ist der ",
        ]) + date
    }

    /// As a citizen could have put it.
    mutating func frame(_ data: String) -> String {
        let before = pick([
            "", "hallo, ", "Ich heiße Max und bin umgezogen, ", "bitte melden: ",
            "Was kostet ein Perso? ", "meine Daten sind ", "Am 3.11.2025 bin ich eingezogen. ",
            "ich wohne in 63065 Offenbach, ",
        ])
        let after = pick([
            "", ".", ", danke", " bitte", "!", " - bis dann", " und was kostet das?",
            ", am 24.11.2026 um 10 Uhr", " (dringend)", "\n",
        ])
        return before + data + after
    }
}
