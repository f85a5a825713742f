import Foundation
import Records

/// A short name for a state of all sources.
struct SourceDigest {
    private var hashes: [UInt64] = []

    mutating func add(_ path: String, _ bytes: Data) {
        hashes.append(Array(path.utf8).withUnsafeBytes { Checksum.of($0) })
        hashes.append(bytes.withUnsafeBytes { Checksum.of($0) })
    }

    /// The order of the files does not count.
    var text: String {
        let pairs = stride(from: 0, to: hashes.count - 1, by: 2).map {
            [hashes[$0], hashes[$0 + 1]]
        }
        let sorted = pairs.sorted { $0.lexicographicallyPrecedes($1) }.flatMap(\.self)
        let whole = sorted.withUnsafeBytes { Checksum.of($0) }
        let digits = String(whole, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
