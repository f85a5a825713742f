import Glibc

/// Lines of a stream as bytes, without their line feeds.
struct LineReader {
    private let stream: UnsafeMutablePointer<FILE>
    private var buffer: UnsafeMutablePointer<CChar>?
    private var capacity = 0

    /// Nil when the descriptor cannot be read.
    init?(descriptor: Int32) {
        guard descriptor >= 0, let stream = fdopen(descriptor, "r") else { return nil }
        self.stream = stream
    }

    mutating func next() -> [UInt8]? {
        let count = getline(&buffer, &capacity, stream)
        guard count >= 0, let buffer else { return nil }
        var bytes = UnsafeRawBufferPointer(start: buffer, count: count)
        if bytes.last == 10 { bytes = UnsafeRawBufferPointer(rebasing: bytes.dropLast()) }
        return Array(bytes)
    }
}

enum StandardError {
    static func write(_ line: String) {
        let line = line + "\n"
        _ = line.withCString { Glibc.write(STDERR_FILENO, $0, strlen($0)) }
    }
}
