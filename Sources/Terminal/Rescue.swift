import CNcurses
import Glibc

/// The signals and the emergency exit, as Swift sees them; `rescue.h` does the work.
enum Rescue {
    /// From now on signals arrive as bytes in `pipe`, and crashes give the terminal back.
    static func install(pipe: Int32) { emma_rescue_install(pipe) }

    static func uninstall() { emma_rescue_uninstall() }

    /// What has to be sent and set when the program ends in any way.
    static func arm(terminal: Int32, saved: termios, leave: [UInt8]) -> Bool {
        withUnsafePointer(to: saved) { emma_rescue_arm(terminal, $0, leave, leave.count) }
    }

    /// Gives the terminal back, unless that has been done.
    static func restore() { emma_rescue_restore() }

    /// A request to end has been read, so the program is not stuck.
    static func acknowledge() { emma_rescue_read() }

    /// Stops the process group until the shell lets it go on.
    static func stop() { emma_rescue_stop() }
}
