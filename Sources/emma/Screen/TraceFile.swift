import Glibc
import Rim

/// A line with the frame's number for each frame that has reached the terminal: how a test knows
/// that the program has done what it was asked.
struct TraceFile {
    private let descriptor: Int32

    init(path: String) throws {
        descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Failure.unreadable("error.trace", path) }
    }

    func note(_ frame: Int) {
        let line = "frame \(frame)\n"
        _ = line.withCString { write(descriptor, $0, strlen($0)) }
    }
}
