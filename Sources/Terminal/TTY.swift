import CNcurses
import Glibc
import Screen

/// The terminal as a device: its settings, its size, bytes in and out.
final class TTY {
    let input: Int32
    /// A descriptor of our own that does not block. Setting that on the inherited one would set it
    /// for the shell too, and outlive us.
    let output: Int32
    let saved: termios

    /// Nil if one of the two is no terminal.
    init?(input: Int32, output: Int32) {
        var saved = termios()
        guard isatty(input) == 1, isatty(output) == 1, tcgetattr(input, &saved) == 0 else {
            return nil
        }
        self.input = input
        self.output = Self.reopen(output)
        self.saved = saved
    }

    deinit { close(output) }

    private static func reopen(_ descriptor: Int32) -> Int32 {
        var name = [CChar](repeating: 0, count: 256)
        let flags = O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC
        if ttyname_r(descriptor, &name, name.count) == 0 {
            let own = open(name, flags)
            if own >= 0 { return own }
        }
        let own = open("/dev/tty", flags)
        return own >= 0 ? own : dup(descriptor)
    }

    /// Every byte as it comes, none echoed, none turned into a signal.
    func makeRaw() {
        var raw = saved
        cfmakeraw(&raw)
        tcsetattr(input, TCSANOW, &raw)
    }

    /// The size of the window, within what a screen may be; 80 × 24 if nobody says.
    var size: Size {
        let size = emma_window_size(output)
        guard size.ws_col > 0, size.ws_row > 0 else { return Size(columns: 80, rows: 24) }
        return Size(columns: Columns(Int(size.ws_col)), rows: Int(size.ws_row)).clamped
    }

    enum Input: Equatable {
        case bytes([UInt8])
        case nothing
        /// End of input, or the device is gone.
        case end
    }

    /// What there is to read; to be called when `poll` has said that there is something.
    func read() -> Input {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = Glibc.read(input, &buffer, buffer.count)
        if count > 0 { return .bytes(Array(buffer.prefix(count))) }
        return count < 0 && (errno == EINTR || errno == EAGAIN) ? .nothing : .end
    }

    /// Writes as much as the terminal takes now; nil if it is gone.
    func write(_ bytes: ArraySlice<UInt8>) -> Int? {
        let count = bytes.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
        if count >= 0 { return count }
        return errno == EINTR || errno == EAGAIN ? 0 : nil
    }
}
