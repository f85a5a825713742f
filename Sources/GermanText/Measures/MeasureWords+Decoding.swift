import Records

extension MeasureWords {
    /// The sections of the data file. In most, `is` says what the words stand for.
    private enum Section: String, CaseIterable {
        case numbers, scales, ordinals, months, weekdays, turns, shifts, units, currencies
        case shortMonths = "short_months"
        case shortWeekdays = "short_weekdays"
        case relativeDays = "relative_days"
        case monthParts = "month_parts"
        case ageRelations = "age_relations"
        case ageVerbs = "age_verbs"
        case citationHeads = "citation_heads"
        case citationLevels = "citation_levels"

        var shape: Shape {
            switch self {
            case .numbers: .text
            case .scales, .ordinals, .months, .weekdays, .shifts, .currencies: .integer
            case .shortMonths, .shortWeekdays, .relativeDays: .integer
            case .turns: .oneOf(Turn.allCases.map(\.rawValue))
            case .units: .oneOf(TimeUnit.allCases.map(\.rawValue))
            case .monthParts: .oneOf(MonthPart.allCases.map(\.rawValue))
            case .ageRelations, .ageVerbs: .oneOf(Age.Relation.allCases.map(\.rawValue))
            case .citationHeads: .oneOf(Citation.Head.allCases.map(\.rawValue))
            case .citationLevels: .oneOf(Citation.Level.allCases.map(\.rawValue))
            }
        }

        func meaning(_ text: String) -> Meaning? {
            switch self {
            case .numbers: Quantity(notation: text).map(Meaning.number)
            case .scales: Int(text).map(Meaning.scale)
            case .ordinals: Int(text).map(Meaning.ordinal)
            case .months: Int(text).map(Meaning.month)
            case .shortMonths: Int(text).map(Meaning.shortMonth)
            case .weekdays: Int(text).map(Meaning.weekday)
            case .shortWeekdays: Int(text).map(Meaning.shortWeekday)
            case .relativeDays: Int(text).map(Meaning.relativeDay)
            case .shifts: Int(text).map(Meaning.shift)
            case .currencies: Int(text).map(Meaning.currency)
            case .turns: Turn(rawValue: text).map(Meaning.turn)
            case .units: TimeUnit(rawValue: text).map(Meaning.unit)
            case .monthParts: MonthPart(rawValue: text).map(Meaning.part)
            case .ageRelations: Age.Relation(rawValue: text).map(Meaning.ageRelation)
            case .ageVerbs: Age.Relation(rawValue: text).map(Meaning.ageVerb)
            case .citationHeads: Citation.Head(rawValue: text).map(Meaning.citationHead)
            case .citationLevels: Citation.Level(rawValue: text).map(Meaning.citationLevel)
            }
        }
    }

    /// Sections that are plain lists of words.
    private static let lists: [(name: String, meaning: Meaning)] = [
        ("articles", .article), ("joiners", .joiner), ("greetings", .greeting),
        ("clock", .clock), ("half", .half), ("at_time", .atTime), ("on_day", .onDay),
        ("till", .till), ("age_fillers", .ageFiller), ("age_followers", .ageFollower),
        ("years_old", .yearsOld), ("old", .old), ("persons", .person), ("things", .thing),
        ("following", .following),
    ]

    package static let shape = Shape.map(
        Section.allCases.map { section in
            .required(
                section.rawValue,
                .list(.map([.required("is", section.shape), .required("words", .list(.text))])))
        } + lists.map { .required($0.name, .list(.text)) })

    package init(_ record: PackedRecord) {
        var entries: [(word: String, meaning: Meaning)] = []
        for section in Section.allCases {
            for row in record[section.rawValue]?.items ?? [] {
                guard let meaning = row["is"]?.scalar.flatMap(section.meaning) else { continue }
                entries += Self.words(row["words"]).map { ($0, meaning) }
            }
        }
        for list in Self.lists {
            entries += Self.words(record[list.name]).map { ($0, list.meaning) }
        }
        self.init(entries)
    }

    private static func words(_ record: PackedRecord?) -> [String] {
        record?.items.compactMap(\.scalar) ?? []
    }
}
