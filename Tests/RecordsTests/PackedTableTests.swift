import Records
import TestSupport
import Testing

@Suite struct PackedTableTests {
    @Test func sortsByBytesAndDropsRepetitions() {
        let table = PackedTable(
            PackedBytes(keeping: PackedTable.pack(["b", "ä", "a", "B", "a", ""])))
        #expect((0..<table.count).map { table[$0].text } == ["", "B", "a", "b", "ä"])
    }

    @Test func keepsTheOrderGiven() {
        let texts = ["b", "a", "b", ""]
        let table = PackedTable(PackedBytes(keeping: PackedTable.packInOrder(texts)))
        #expect((0..<table.count).map { table[$0].text } == texts)
    }

    @Test func anEmptyTableHoldsNothing() {
        let table = PackedTable(PackedBytes(keeping: PackedTable.pack([])))
        #expect(table.count == 0 && table.index(of: "a") == nil && table.index(of: "") == nil)
    }

    /// Found exactly where a plain search of the sorted list finds it.
    @Test func findsWhatItHolds() {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<60 {
            let words = (0..<Int.random(in: 0...60, using: &random)).map { _ in word(&random) }
            let sorted = Set(words.map { Array($0.utf8) }).sorted {
                $0.lexicographicallyPrecedes($1)
            }
            let table = PackedTable(PackedBytes(keeping: PackedTable.pack(words)))
            #expect(table.count == sorted.count)
            for wanted in words + (0..<40).map({ _ in word(&random) }) {
                #expect(table.index(of: wanted) == sorted.firstIndex(of: Array(wanted.utf8)))
            }
        }
    }

    @Test func findsInTheOrderGiven() {
        let table = PackedTable(PackedBytes(keeping: PackedTable.packInOrder(["b", "a", "b", ""])))
        #expect(["b", "a", "", "c"].map { table.index(of: $0) } == [0, 1, 3, nil])
        #expect(table[2].text == "b")
    }

    @Test func numbersAreFoundWhereTheyWerePut() {
        var random = SeededGenerator(seed: 6)
        for count in [0, 1, 2, 3, 100] {
            let numbers = Array(
                Set((0..<count).map { _ in UInt32.random(in: 0...200, using: &random) }))
            let table = PackedNumberTable(PackedBytes(keeping: PackedNumberTable.pack(numbers)))
            for number in 0...UInt32(200) {
                #expect(table.index(of: number) == numbers.firstIndex(of: number))
            }
        }
    }

    private func word(_ random: inout SeededGenerator) -> String {
        let letters: [Character] = ["a", "b", "ä"]
        let length = Int.random(in: 0...4, using: &random)
        return String((0..<length).map { _ in letters.randomElement(using: &random)! })
    }
}

@Suite struct ChecksumTests {
    @Test func everyByteCounts() {
        let bytes = (0..<41).map { UInt8($0) }
        let sum = bytes.withUnsafeBytes { Checksum.of($0) }
        for place in bytes.indices {
            for bit in 0..<8 {
                var other = bytes
                other[place] ^= 1 << bit
                #expect(other.withUnsafeBytes { Checksum.of($0) } != sum)
            }
        }
    }

    @Test func orderCounts() {
        let one = Array("ab".utf8).withUnsafeBytes { Checksum.of($0) }
        let other = Array("ba".utf8).withUnsafeBytes { Checksum.of($0) }
        #expect(one != other)
    }
}
