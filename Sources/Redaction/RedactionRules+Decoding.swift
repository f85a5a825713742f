import Records

extension RedactionRules {
    package static let shape = Shape.map([
        .required("kinds", .list(kindShape)),
        .required("fillers", .list(.text)),
        .required("barriers", .list(.text)),
        .required("joiners", .list(.text)),
        .required("limits", .list(.text)),
        .required("at_words", .list(.text)),
        .required("dot_words", .list(.text)),
        .required("public_numbers", .list(.text)),
        .required("public_prefixes", .list(.text)),
        .required("iban_lengths", .table(.integer)),
        .required("names", NameRules.shape),
        .required("addresses", AddressRules.shape),
        .required("health", HealthRules.shape),
        .required("plate_codes", .text),
    ])

    /// `example` and `near_miss` are for the check of the knowledge base.
    private static let kindShape = Shape.map([
        .required("id", .oneOf(PersonalData.allCases.map(\.rawValue))),
        .required("mark", .text),
        .optional("mark_one_year", .text),
        .optional("cues", .list(.text)),
        .optional("cues_after", .list(.text)),
        .required("example", .list(.text)),
        .required("near_miss", .list(.text)),
    ])

    package init(_ record: PackedRecord) {
        var kinds: [PersonalData: Kind] = [:]
        for row in record["kinds"]?.items ?? [] {
            guard let kind = row["id"]?.scalar.flatMap(PersonalData.init) else { continue }
            kinds[kind] = Kind(row)
        }
        self.init(
            kinds: kinds, fillers: Self.texts(record["fillers"]),
            barriers: Self.texts(record["barriers"]), joiners: Self.texts(record["joiners"]),
            limits: Self.texts(record["limits"]),
            atWords: Self.texts(record["at_words"]),
            dotWords: Self.texts(record["dot_words"]),
            publicNumbers: Self.texts(record["public_numbers"]),
            publicPrefixes: Self.texts(record["public_prefixes"]),
            ibanLengths: Self.lengths(record["iban_lengths"]),
            names: NameRules(record["names"]), addresses: AddressRules(record["addresses"]),
            health: HealthRules(record["health"]), plateCodes: WordSet.words(record["plate_codes"]))
    }

    fileprivate static func texts(_ record: PackedRecord?) -> [String] {
        record?.items.compactMap(\.scalar) ?? []
    }

    private static func lengths(_ record: PackedRecord?) -> [String: Int] {
        guard let record else { return [:] }
        var lengths: [String: Int] = [:]
        for index in 0..<record.count {
            lengths[record.key(index).text] = record[index].scalar.flatMap { Int($0) }
        }
        return lengths
    }
}

extension RedactionRules.Kind {
    fileprivate init(_ record: PackedRecord) {
        let mark = record["mark"]?.scalar ?? ""
        self.init(
            mark: MarkTemplate(mark, oneYear: record["mark_one_year"]?.scalar),
            cues: RedactionRules.texts(record["cues"]),
            cuesAfter: RedactionRules.texts(record["cues_after"]))
    }
}
