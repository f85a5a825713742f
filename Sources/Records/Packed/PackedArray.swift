/// A list of fixed-size numbers in place.
package struct PackedArray<Element: BitwiseCopyable & Sendable>: Sendable {
    private let bytes: PackedBytes

    package init(_ bytes: PackedBytes) { self.bytes = bytes }

    package static func pack(_ elements: [Element]) -> [UInt8] {
        elements.withUnsafeBytes { Array($0) }
    }

    package var count: Int { bytes.count / MemoryLayout<Element>.stride }

    package subscript(index: Int) -> Element {
        let offset = index * MemoryLayout<Element>.stride
        precondition(index >= 0 && offset + MemoryLayout<Element>.stride <= bytes.count)
        return bytes.base.loadUnaligned(fromByteOffset: offset, as: Element.self)
    }

    /// The elements for loops that touch many of them. Sections of a packed file are aligned.
    package var buffer: UnsafeBufferPointer<Element> {
        precondition(Int(bitPattern: bytes.base) % MemoryLayout<Element>.alignment == 0)
        return UnsafeBufferPointer(
            start: bytes.base.assumingMemoryBound(to: Element.self), count: count)
    }
}
