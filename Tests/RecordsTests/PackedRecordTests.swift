import Records
import TestSupport
import Testing

@Suite struct PackedRecordTests {
    @Test(arguments: 0..<300)
    func whatIsPackedIsRead(seed: UInt64) {
        var generator = RandomRecord(seed: seed)
        let record = generator.tree()
        expectEqual(record.packed, record)
    }

    @Test func theSameTreeGivesTheSameBytes() {
        for seed in 0..<50 as Range<UInt64> {
            var (one, other) = (RandomRecord(seed: seed), RandomRecord(seed: seed))
            #expect(RecordPacker.pack(one.tree()) == RecordPacker.pack(other.tree()))
        }
    }

    /// The bytes do not depend on the order in which an editor wrote the keys.
    @Test func keysAreFoundInAnyOrder() throws {
        let packed = try Record.yaml("{zeta: 1, Alpha: 2, älter: 3, alpha: 4, z: 5}").packed
        let found = ["Alpha", "alpha", "z", "zeta", "älter"].map { packed[$0]?.scalar }
        #expect(found == ["2", "4", "5", "1", "3"])
        #expect(
            (0..<packed.count).map { packed.key($0).text } == [
                "Alpha", "alpha", "z", "zeta", "älter",
            ])
        #expect(packed["alph"] == nil && packed["alphaa"] == nil && packed[""] == nil)
    }

    @Test func aScalarHasNoParts() throws {
        let packed = try Record.yaml("word").packed
        #expect(packed.count == 0 && packed.items.isEmpty && packed["word"] == nil)
    }

    private func expectEqual(_ packed: PackedRecord, _ record: Record) {
        #expect(packed.position == record.position)
        switch record.content {
        case .scalar(let text):
            #expect(packed.scalar.map { Array($0.utf8) } == Array(text.utf8))
            #expect(packed.count == 0)
        case .list(let items):
            #expect(packed.scalar == nil && packed.count == items.count)
            for (one, other) in zip(packed.items, items) { expectEqual(one, other) }
        case .map(let entries):
            #expect(packed.scalar == nil && packed.count == entries.count)
            for entry in entries {
                guard let value = packed[entry.key] else {
                    Issue.record("no \(entry.key)")
                    continue
                }
                expectEqual(value, entry.value)
            }
        }
    }
}
