import CStemmer

/// The Snowball stemmer for German (libstemmer), which expects folded words with umlauts.
///
/// A stemmer holds a buffer of its own and is used by one thread; sessions are processes.
package final class Stemmer: @unchecked Sendable {
    private let handle: OpaquePointer

    package init() {
        guard let handle = sb_stemmer_new("german", "UTF_8") else {
            preconditionFailure("libstemmer without German")
        }
        self.handle = handle
    }

    deinit { sb_stemmer_delete(handle) }

    package func stem(_ folded: String) -> String {
        var folded = folded
        return folded.withUTF8 { word in
            withStem(of: UnsafeRawBufferPointer(word)) { String(decoding: $0, as: UTF8.self) }
        }
    }

    /// The stem as bytes, which stay until the next word is stemmed.
    func withStem<Result>(
        of word: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) -> Result
    ) -> Result {
        let letters = word.assumingMemoryBound(to: UInt8.self)
        let stem = sb_stemmer_stem(handle, letters.baseAddress, Int32(word.count))
        let length = Int(sb_stemmer_length(handle))
        let bytes = UnsafeBufferPointer(start: stem, count: length)
        return body(
            UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: Self.withoutLoanPlural(bytes))))
    }

    /// Snowball leaves the plural of words that end in a full vowel ("Fotos", "Kitas", "Handys").
    private static func withoutLoanPlural(
        _ stem: UnsafeBufferPointer<UInt8>
    ) -> Slice<UnsafeBufferPointer<UInt8>> {
        guard stem.count >= 5, stem.last == UInt8(ascii: "s"),
            "aoy".utf8.contains(stem[stem.count - 2])
        else { return stem[...] }
        return stem.dropLast()
    }
}
