import Catalogue
import GermanText
import Records

/// What each service is called, folded when the knowledge base is built, so that every key typed
/// may look through all of it: titles and what people say.
package struct ServicePhrases: Sendable {
    private static let name = "kiosk/phrases"

    /// One text a service, in the order of their ids.
    private let table: PackedTable

    init(_ file: PackedFile) { table = PackedTable(file[Self.name]) }

    /// A line a phrase, the title first; words parted by blanks.
    package static func section(_ catalogue: KnowledgeCatalogue) -> (name: String, bytes: [UInt8]) {
        let texts = catalogue.services.map { service in
            ([service.title] + service.says).map { line($0) }.joined(separator: "\n")
        }
        return (name, PackedTable.packInOrder(texts))
    }

    private static func line(_ phrase: String) -> String {
        words(phrase).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }

    /// Folded words in which "ü", "ue" and "u" are one.
    static func words(_ text: String) -> [[UInt8]] {
        Analyzer.forms(of: text).map(Folding.foldUmlauts)
    }

    var services: Range<Int> { table.indices }

    func phrases(ofService index: Int) -> [Phrase] {
        table[index].buffer.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map(Phrase.init)
    }
}

/// A folded phrase, read where it lies.
struct Phrase {
    private let bytes: Slice<UnsafeRawBufferPointer>

    init(_ bytes: Slice<UnsafeRawBufferPointer>) { self.bytes = bytes }

    var length: Int { bytes.count }

    func begins(with word: [UInt8]) -> Bool { bytes.starts(with: word) }

    /// Whether a word of the phrase begins like that.
    func has(_ word: [UInt8]) -> Bool {
        var isStart = true
        for place in bytes.indices {
            if isStart, bytes[place] == word[0], bytes[place...].starts(with: word) { return true }
            isStart = bytes[place] == UInt8(ascii: " ")
        }
        return false
    }
}
