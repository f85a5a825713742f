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
            let stem = sb_stemmer_stem(handle, word.baseAddress, Int32(word.count))
            let length = Int(sb_stemmer_length(handle))
            return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
        }
    }
}
