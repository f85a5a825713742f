/// Different numbers in place, found by hashing: number → its place in the order given.
///
/// Layout: a power of two of slots, at most half of them taken; a slot holds the number in its low
/// half and its place plus one in the high half, so that an empty one is zero.
package struct PackedNumberTable: Sendable {
    private let slots: PackedArray<UInt64>

    package init(_ bytes: PackedBytes) { slots = PackedArray(bytes) }

    /// - Parameter numbers: all different.
    package static func pack(_ numbers: [UInt32]) -> [UInt8] {
        var count = 2
        while count < 2 * numbers.count { count *= 2 }
        var slots = [UInt64](repeating: 0, count: count)
        for (place, number) in numbers.enumerated() {
            var slot = Self.slot(of: number, count)
            while slots[slot] != 0 { slot = (slot + 1) & (count - 1) }
            slots[slot] = UInt64(number) | UInt64(place + 1) << 32
        }
        return PackedArray.pack(slots)
    }

    package func index(of number: UInt32) -> Int? {
        let slots = slots.buffer
        var slot = Self.slot(of: number, slots.count)
        while slots[slot] != 0 {
            if UInt32(truncatingIfNeeded: slots[slot]) == number {
                return Int(slots[slot] >> 32) - 1
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4).
    private static func slot(of number: UInt32, _ count: Int) -> Int {
        Int(truncatingIfNeeded: (UInt64(number) &* 0x9E37_79B9_7F4A_7C15) >> 32) & (count - 1)
    }
}
