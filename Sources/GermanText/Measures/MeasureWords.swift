/// What words mean in numbers, days, times and ages.
package struct MeasureWords: Sendable {
    package enum Meaning: Hashable, Sendable {
        case number(Quantity)
        /// "eine": one, but only before a unit.
        case article
        /// "hundert", "tausend" inside number words.
        case scale(Int)
        case ordinal(Int)
        case month(Int)
        /// "Nov": a month only next to a day or a year.
        case shortMonth(Int)
        case weekday(Int)
        case shortWeekday(Int)
        case relativeDay(Int)
        /// "guten" Morgen is not tomorrow.
        case greeting
        case turn(Turn)
        case part(MonthPart)
        /// "in" 3 Tagen: 1, "vor" 3 Tagen: -1.
        case shift(Int)
        case unit(TimeUnit)
        case currency(cents: Int)
        case clock
        case half
        /// "um" 8
        case atTime
        /// "am" 15.
        case onDay
        case till
        case ageRelation(Age.Relation)
        case ageFiller
        case ageFollower
        /// "18 werde", "18 geworden"
        case ageVerb(Age.Relation)
        /// "-jährig"
        case yearsOld
        case old
        case person
        /// What also has an age, but not one that matters: "Mein Ausweis ist 12 Jahre alt".
        case thing
        case citationHead(Citation.Head)
        case citationLevel(Citation.Level)
        case following
        case joiner
    }

    private var meanings: [String: [Meaning]] = [:]
    let numbers: NumberWords
    private let yearsOldWords: [String]

    package init(_ entries: some Sequence<(word: String, meaning: Meaning)>) {
        for (word, meaning) in entries {
            for spelling in Self.spellings(of: word) {
                meanings[spelling, default: []].append(meaning)
                if case .scale(let value) = meaning {
                    meanings[spelling, default: []].append(.number(Quantity(value)))
                }
            }
        }
        numbers = NumberWords(meanings)
        yearsOldWords = meanings.filter { $0.value.contains(.yearsOld) }.keys
            .sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
    }

    /// "zwölf" and "zwoelf".
    private static func spellings(of word: String) -> [String] {
        let folded = Folding.fold(word)
        guard !folded.utf8.allSatisfy({ $0 < 0x80 }) else { return [folded] }
        var spelledOut = String.UnicodeScalarView()
        for scalar in folded.unicodeScalars {
            switch scalar {
            case "ä": spelledOut.append(contentsOf: "ae".unicodeScalars)
            case "ö": spelledOut.append(contentsOf: "oe".unicodeScalars)
            case "ü": spelledOut.append(contentsOf: "ue".unicodeScalars)
            default: spelledOut.append(scalar)
            }
        }
        return [folded, String(spelledOut)]
    }

    func meanings(of folded: String) -> [Meaning] {
        if let known = meanings[folded] { return known }
        return numbers.value(of: folded).map { [.number(Quantity($0))] } ?? []
    }

    /// "fünfzehnjährige" → 15.
    func years(in folded: String) -> Int? {
        guard let suffix = yearsOldWords.first(where: { folded.hasSuffix($0) }) else { return nil }
        return numbers.value(of: String(folded.dropLast(suffix.count)))
    }
}
