/// A horizontal distance on the screen, in terminal columns.
///
/// A type of its own, because a text also has bytes, scalars and characters, and none of these
/// counts says how wide it is: `ä` is one column and two bytes, `字` two columns and one character.
package struct Columns: Hashable, Sendable {
    package var count: Int

    package init(_ count: Int) { self.count = count }
}

extension Columns: Comparable {
    package static func < (left: Self, right: Self) -> Bool { left.count < right.count }
}

extension Columns: ExpressibleByIntegerLiteral {
    package init(integerLiteral value: Int) { self.init(value) }
}

extension Columns: AdditiveArithmetic {
    package static var zero: Self { 0 }

    package static func + (left: Self, right: Self) -> Self { Self(left.count + right.count) }

    package static func - (left: Self, right: Self) -> Self { Self(left.count - right.count) }

    package static func / (left: Self, divisor: Int) -> Self { Self(left.count / divisor) }

    package static func * (left: Self, factor: Int) -> Self { Self(left.count * factor) }
}

extension Columns: CustomStringConvertible {
    package var description: String { String(count) }
}
