import GermanText
import Records
import Testing

/// Words of the region, sound by sound.
@Suite struct DialectTests {
    private static func dialect(_ sounds: [String]) -> Dialect {
        let sections: [(name: String, bytes: [UInt8])] = [
            ("dialect/markers", PackedTable.pack(["isch"])),
            ("dialect/sounds", PackedTable.packInOrder(sounds)),
        ]
        return Dialect(try! PackedFile(PackedBytes(keeping: PackedFile.pack(sections))))
    }

    private static let hessian = dialect([
        "end|isch|ig", "anywhere|isch|ig", "anywhere|ww|b", "start|aa|an", "anywhere|aa|au",
        "anywhere|p|b", "anywhere|b|p", "end|e|en",
    ])

    @Test(arguments: [
        ("genehmischung", "genehmigung"), ("owwe", "oben"), ("aarufe", "anrufen"),
        ("kaafe", "kaufen"), ("pabier", "papier"),
    ])
    func readsSounds(_ spoken: String, _ standard: String) {
        #expect(Self.hessian.standard(of: spoken, isKnown: { $0 == standard }) == standard)
    }

    @Test func takesTheFewestChanges() {
        let known: Set<String> = ["kaufe", "kaufen"]
        #expect(Self.hessian.standard(of: "kaafe", isKnown: known.contains) == "kaufe")
    }

    @Test(arguments: [
        "xyz", "", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    ])
    func findsNothingInOtherWords(_ word: String) {
        #expect(Self.hessian.standard(of: word, isKnown: { _ in false }) == nil)
    }
}
