extension Analyzer {
    /// What the analyzer does to words beyond folding them; left out one at a time to measure what
    /// each is worth.
    package struct Skills: OptionSet, Sendable {
        package let rawValue: Int

        package init(rawValue: Int) { self.rawValue = rawValue }

        package static let variants = Skills(rawValue: 1)
        package static let compounds = Skills(rawValue: 2)
        package static let dialect = Skills(rawValue: 4)
        package static let spelling = Skills(rawValue: 8)
        package static let all: Skills = [.variants, .compounds, .dialect, .spelling]
    }
}
