import Records

/// The ages that something holds for, as an editor writes them: `{from: 16, below: 24}`.
struct AgeRange {
    /// In completed years of life.
    let years: Range<Int>

    init(_ node: PackedRecord) {
        let bound = { (key: String) in node[key]?.scalar.flatMap { Int($0) } }
        let (from, below) = (bound("from") ?? 0, bound("below") ?? .max)
        years = from..<max(from, below)
    }

    static let shape = Shape.map([.optional("from", .integer), .optional("below", .integer)])
}
