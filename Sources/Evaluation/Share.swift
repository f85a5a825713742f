/// A part of a whole with its 95 % confidence interval after Wilson (1927), which holds for small
/// numbers and for shares near 0 and 1 as well.
package struct Share: Sendable, Equatable {
    package let part: Int
    package let whole: Int

    package init(_ part: Int, of whole: Int) {
        self.part = part
        self.whole = whole
    }

    /// Nil of nothing.
    package var value: Double? { whole == 0 ? nil : Double(part) / Double(whole) }

    private static let normalQuantile = 1.959_964

    package var interval: ClosedRange<Double>? {
        guard let value else { return nil }
        let (n, z) = (Double(whole), Self.normalQuantile)
        let scale = 1 / (1 + z * z / n)
        let middle = scale * (value + z * z / (2 * n))
        let half = scale * z * (value * (1 - value) / n + z * z / (4 * n * n)).squareRoot()
        return max(0, middle - half)...min(1, middle + half)
    }
}
