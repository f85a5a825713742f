/// FNV-1a over words of eight bytes: finds torn and damaged files. It is no protection against
/// somebody who wants to deceive; file permissions are.
package enum Checksum {
    package static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        // The length first: without it, lost zeros at the end would go unnoticed.
        var hash = mix(0xcbf2_9ce4_8422_2325, UInt64(bytes.count))
        let words = bytes.count / 8
        for index in 0..<words {
            hash = mix(hash, bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
        }
        for byte in bytes[(words * 8)...] { hash = mix(hash, UInt64(byte)) }
        return hash
    }

    /// A place among a power of two of slots for a hash table.
    static func slot(of bytes: UnsafeRawBufferPointer, _ count: Int) -> Int {
        Int(truncatingIfNeeded: of(bytes)) & (count - 1)
    }

    private static func mix(_ hash: UInt64, _ value: UInt64) -> UInt64 {
        let mixed = (hash ^ value) &* 0x100_0000_01b3
        return mixed ^ (mixed >> 29)
    }
}
