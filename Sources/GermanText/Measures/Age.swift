/// How old somebody is, in whole years.
package enum Age: Hashable, Sendable {
    case exactly(Int)
    /// "wird 18", "wenn ich 18 werde"
    case becoming(Int)
    /// "unter 16"
    case below(Int)
    /// "bis 12 Jahre"
    case upTo(Int)
    /// "ab 16"
    case from(Int)
    /// "über 60"
    case above(Int)

    /// How data files call the relation of a word to the number that follows it.
    package enum Relation: String, Hashable, Sendable, CaseIterable {
        case exactly, becoming, below, from, above
        case upTo = "up-to"
    }

    init(_ relation: Relation, _ years: Int) {
        self =
            switch relation {
            case .exactly: .exactly(years)
            case .becoming: .becoming(years)
            case .below: .below(years)
            case .upTo: .upTo(years)
            case .from: .from(years)
            case .above: .above(years)
            }
    }
}
