/// UTF-8 → scalars, each with the bytes it took. What is no UTF-8 becomes U+FFFD.
struct ScalarReader<Bytes: IteratorProtocol<UInt8>> {
    private var bytes: Bytes
    private var parser = Unicode.UTF8.ForwardParser()

    init(_ bytes: Bytes) { self.bytes = bytes }

    mutating func next() -> (scalar: Unicode.Scalar, width: Int)? {
        switch parser.parseScalar(from: &bytes) {
        case .valid(let encoded): (Unicode.UTF8.decode(encoded), encoded.count)
        case .error(let length): ("\u{FFFD}", length)
        case .emptyInput: nil
        }
    }
}
