/// A number, amount, day, time, age or citation that a text names.
///
/// It is symbolic: "morgen" is one day on, not a date. What it means on a given day is decided by a
/// stage that has a clock.
package struct Measure: Hashable, Sendable {
    package enum Value: Hashable, Sendable {
        case number(Quantity)
        case amount(cents: Int)
        case day(DayExpression)
        /// Minutes after midnight, up to 24:00.
        case clock(Int)
        case duration(Quantity, TimeUnit)
        case age(Age)
        case citation(Citation)
    }

    package let value: Value
    /// In UTF-8 bytes of the text; of an age only the number and its unit.
    package let range: Range<Int>

    package init(_ value: Value, _ range: Range<Int>) {
        self.value = value
        self.range = range
    }
}
