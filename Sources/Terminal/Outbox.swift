/// Bytes on their way to the terminal.
///
/// A terminal that does not read must neither hold the program nor fill its memory: there is at
/// most one frame in here, and it has to be gone in time.
struct Outbox {
    private var bytes: [UInt8] = []
    private var sent = 0
    private(set) var since: ContinuousClock.Instant?

    /// How long a terminal may take for a frame.
    static let patience = Duration.seconds(30)

    var isEmpty: Bool { sent == bytes.count }

    /// When the terminal counts as gone.
    var deadline: ContinuousClock.Instant? { since?.advanced(by: Self.patience) }

    mutating func append(_ more: [UInt8]) {
        guard !more.isEmpty else { return }
        if isEmpty { since = .now }
        bytes += more
    }

    /// Writes what can be written without waiting; false if the terminal is gone.
    mutating func flush(to tty: TTY) -> Bool {
        while !isEmpty {
            guard let count = tty.write(bytes[sent...]) else { return false }
            if count == 0 { return true }
            sent += count
        }
        clear()
        return true
    }

    mutating func clear() { self = Outbox() }
}
