/// A decimal number, exact: 1.50 and 1.5 are the same, and nothing is rounded.
package struct Quantity: Hashable, Sendable {
    /// All digits as one integer.
    package let digits: Int
    /// How many of them stand behind the comma.
    package let decimals: Int

    package init(digits: Int, decimals: Int = 0) {
        var (digits, decimals) = (digits, decimals)
        while decimals > 0, digits % 10 == 0 { (digits, decimals) = (digits / 10, decimals - 1) }
        self.digits = digits
        self.decimals = decimals
    }

    package init(_ whole: Int) { self.init(digits: whole) }

    /// "12" or "1.5" as data files write numbers.
    package init?(notation: some StringProtocol) {
        let parts = notation.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        self.init(whole: parts[0], fraction: parts.count == 2 ? parts[1] : "")
    }

    /// Digits before and behind the comma; nil when they are too many.
    init?(whole: some StringProtocol, fraction: some StringProtocol) {
        guard fraction.utf8.count <= 6, let digits = Int(String(whole) + String(fraction)) else {
            return nil
        }
        self.init(digits: digits, decimals: fraction.utf8.count)
    }

    package var whole: Int? { decimals == 0 ? digits : nil }

    /// As cents are to euros; nil when it is not exact.
    package var hundredths: Int? { decimals <= 2 ? times(100) : nil }

    /// A multiple, when it is whole.
    func times(_ factor: Int) -> Int? {
        let (product, overflow) = digits.multipliedReportingOverflow(by: factor)
        let divisor = (0..<decimals).reduce(1) { power, _ in power * 10 }
        return overflow || product % divisor != 0 ? nil : product / divisor
    }
}
