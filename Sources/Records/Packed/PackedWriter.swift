/// Lays integers and byte strings out in memory, little-endian, for the packed views to read.
package struct PackedWriter {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package var offset: UInt32 { UInt32(bytes.count) }

    package mutating func append<Integer: FixedWidthInteger>(_ value: Integer) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    package mutating func append(_ more: some Sequence<UInt8>) {
        bytes.append(contentsOf: more)
    }

    package mutating func align(to alignment: Int) {
        while bytes.count % alignment != 0 { bytes.append(0) }
    }
}
