/// Classes of words that carry who must, may or need not do what, and when.
package enum Cue: String, CaseIterable, Sendable {
    case negation, only, except, condition, duty, permission, should, possibility, or, least, most

    /// How often each class occurs.
    package typealias Counts = [Cue: Int]
}

extension Cue.Counts {
    static func + (left: Self, right: Self) -> Self {
        left.merging(right, uniquingKeysWith: +).filter { $0.value != 0 }
    }

    static func - (left: Self, right: Self) -> Self {
        left + right.mapValues { -$0 }
    }
}
