import Glibc
import Screen

/// A terminal without a screen: the test holds the other end.
final class PseudoTerminal {
    private(set) var master: Int32
    let slave: Int32

    private static let setLock: UInt = 0x4004_5431  // TIOCSPTLCK
    private static let openPeer: UInt = 0x5441  // TIOCGPTPEER

    init(_ size: Size = Size(columns: 40, rows: 10)) {
        // posix_openpt and its like are hidden from Swift; these are what they come down to.
        master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        var locked: Int32 = 0
        _ = ioctl(master, Self.setLock, &locked)
        slave = ioctl(master, Self.openPeer, O_RDWR | O_NOCTTY)
        _ = fcntl(master, F_SETFL, O_NONBLOCK)
        resize(size)
    }

    deinit {
        hangUp()
        close(slave)
    }

    func resize(_ size: Size) {
        var window = winsize(
            ws_row: UInt16(size.rows), ws_col: UInt16(size.columns.count), ws_xpixel: 0,
            ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &window)
    }

    func type(_ text: String) {
        let bytes = Array(text.utf8)
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            sent += count
        }
    }

    /// What has arrived on the screen.
    func output() -> String {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        while poll(&waiting, 1, 50) > 0 {
            let count = read(master, &buffer, buffer.count)
            guard count > 0 else { break }
            bytes += buffer.prefix(count)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    func hangUp() {
        if master >= 0 { close(master) }
        master = -1
    }

    /// The settings that a shell would notice.
    var settings: [UInt32] {
        var settings = termios()
        tcgetattr(slave, &settings)
        return [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag]
    }
}
