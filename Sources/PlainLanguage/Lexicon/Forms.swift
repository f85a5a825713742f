/// The four cases, as a set of bits.
package struct Cases: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let nominative = Cases(rawValue: 1)
    package static let genitive = Cases(rawValue: 2)
    package static let dative = Cases(rawValue: 4)
    package static let accusative = Cases(rawValue: 8)
    package static let all: Cases = [.nominative, .genitive, .dative, .accusative]

    /// The column of a table of endings for a single case.
    var column: Int { rawValue.trailingZeroBitCount }

    static let single: [Cases] = [.nominative, .genitive, .dative, .accusative]

    init?(name: some StringProtocol) {
        switch name {
        case "nom": self = .nominative
        case "gen": self = .genitive
        case "dat": self = .dative
        case "acc": self = .accusative
        default: return nil
        }
    }
}

/// The columns that articles, adjectives and nouns agree in: three genders, and the plural.
package enum Gender: Int, Sendable, Hashable, CaseIterable {
    case masculine, feminine, neuter, plural

    init?(name: some StringProtocol) {
        switch name {
        case "m": self = .masculine
        case "f": self = .feminine
        case "n": self = .neuter
        case "pl": self = .plural
        default: return nil
        }
    }
}

/// A column and the cases that a form can stand for in it.
package struct Agreement: Hashable, Sendable {
    package let gender: Gender
    package let cases: Cases
}

/// Persons of a finite verb, as a set of bits.
package struct Persons: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    static let first = Persons(rawValue: 1)
    static let second = Persons(rawValue: 2)
    static let third = Persons(rawValue: 4)
    static let firstPlural = Persons(rawValue: 8)
    static let secondPlural = Persons(rawValue: 16)
    static let thirdPlural = Persons(rawValue: 32)
    static let plural: Persons = [.firstPlural, .thirdPlural]

    init?(name: some StringProtocol) {
        switch name {
        case "1s": self = .first
        case "2s": self = .second
        case "3s": self = .third
        case "1p": self = .firstPlural
        case "2p": self = .secondPlural
        case "3p": self = .thirdPlural
        default: return nil
        }
    }
}

/// What a form of a verb is.
package enum VerbForm: UInt8, Sendable, Hashable {
    case present, preterite, subjunctive, infinitive, infinitiveWithZu, participle,
        presentParticiple

    var isFinite: Bool { self == .present || self == .preterite || self == .subjunctive }
}

/// One way to read a form.
package enum Reading: Hashable, Sendable {
    /// A noun with its column and cases.
    case noun(lemma: Int, Agreement)
    /// A verb; `isSplit`: the prefix of a separable verb stands elsewhere.
    case verb(lemma: Int, VerbForm, Persons, isSplit: Bool)
    case adjective(lemma: Int)
}

/// A reading in eight bytes of the compiled file.
enum PackedReading {
    static func pack(_ reading: Reading) -> UInt64 {
        switch reading {
        case .noun(let lemma, let agreement):
            return UInt64(lemma) << 24 | UInt64(agreement.gender.rawValue) << 16
                | UInt64(agreement.cases.rawValue) << 8
        case .verb(let lemma, let form, let persons, let isSplit):
            return UInt64(lemma) << 24 | UInt64(form.rawValue) << 16
                | UInt64(persons.rawValue) << 8 | (isSplit ? 0x11 : 1)
        case .adjective(let lemma):
            return UInt64(lemma) << 24 | 2
        }
    }

    static func unpack(_ bits: UInt64) -> Reading {
        let lemma = Int(bits >> 24)
        let (high, low) = (
            UInt8(truncatingIfNeeded: bits >> 16), UInt8(truncatingIfNeeded: bits >> 8)
        )
        switch bits & 0xF {
        case 0:
            let gender = Gender(rawValue: Int(high)) ?? .plural
            return .noun(lemma: lemma, Agreement(gender: gender, cases: Cases(rawValue: low)))
        case 1:
            return .verb(
                lemma: lemma, VerbForm(rawValue: high) ?? .infinitive, Persons(rawValue: low),
                isSplit: bits & 0x10 != 0)
        default: return .adjective(lemma: lemma)
        }
    }
}
