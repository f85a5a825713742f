import Glibc
import Screen

/// The terminal, while it is ours.
///
/// Frames go in, keys come out. Nothing is sent while nothing changes, and nothing runs while no
/// key is pressed. There may be one session at a time; whatever ends the program, the terminal is
/// given back (`Rescue`).
package final class TerminalSession {
    /// Why a terminal cannot be claimed; the caller goes on with plain lines.
    package enum Problem: Error, Hashable, Sendable {
        case noTerminal
        case unusable(TerminalKind.Unusable)
        /// ncurses would not open it, or the system has no pipe or memory for us.
        case refused
    }

    package let kind: TerminalKind
    package let options: TerminalOptions
    /// Called with the number of each frame that has reached the terminal, for `--trace`.
    package var onPresented: ((Int) -> Void)?

    let tty: TTY
    let signals: SignalPipe
    let curses: Curses
    let capabilities: Capabilities
    var outbox = Outbox()
    var isClaimed = false

    /// The frame to be shown next, and how many have been asked for.
    private var pending: Frame?
    private var latest: Frame?
    private var requested = 0
    private var presented = 0

    var keys = KeyQueue()
    var decoder = KeyDecoder()
    /// When the decoder stops waiting for the rest of a sequence.
    var decoderDeadline: ContinuousClock.Instant?
    /// When the window's new size is looked at; until then further changes are gathered.
    var resizeDue: ContinuousClock.Instant?
    var hasEnded = false

    /// The size that frames have to have.
    package var size: Size { curses.size }

    /// Claims the terminal of the process.
    package static func claim(
        environment: [String: String], options: TerminalOptions = TerminalOptions()
    ) throws(Problem) -> TerminalSession {
        try TerminalSession(
            input: STDIN_FILENO, output: STDOUT_FILENO, environment: environment,
            options: options)
    }

    init(
        input: Int32, output: Int32, environment: [String: String], options: TerminalOptions
    ) throws(Problem) {
        guard let tty = TTY(input: input, output: output) else { throw .noTerminal }
        do { kind = try TerminalKind.check(environment) } catch { throw .unusable(error) }
        let palette =
            options.palette
            ?? .best(
                colours: kind.colours, environment: environment,
                highContrast: options.highContrast)
        // Before ncurses, which installs handlers of its own where there are none.
        guard let signals = SignalPipe() else { throw .refused }
        Rescue.install(pipe: signals.writeEnd)
        guard let curses = Curses(kind: kind, size: tty.size, theme: Theme(palette)) else {
            Rescue.uninstall()
            throw .refused
        }
        (self.tty, self.signals, self.curses, self.options) = (tty, signals, curses, options)
        capabilities = .current(kind: kind, options: options)
        enter()
    }

    deinit { restore() }

    // MARK: Claiming

    /// Takes the terminal; what has to be undone is armed before it is done.
    func enter() {
        guard Rescue.arm(terminal: tty.output, saved: tty.saved, leave: capabilities.leave) else {
            return end()
        }
        isClaimed = true
        tty.makeRaw()
        outbox.append(curses.takeOutput() + capabilities.enter)
        flush()
    }

    /// Gives the terminal back for good; more calls do nothing.
    package func restore() {
        guard isClaimed else { return }
        leave()
        Rescue.uninstall()
    }

    /// Gives the terminal back for now.
    func leave() {
        isClaimed = false
        outbox.clear()
        curses.leave()
        Rescue.restore()
    }

    /// The terminal is gone: the last key is in the queue, and nothing is sent any more.
    func end() {
        guard !hasEnded else { return }
        hasEnded = true
        outbox.clear()
        keys.append([.hangUp])
    }

    // MARK: Showing

    /// Shows a frame. If the terminal has not yet taken the one before, this one replaces all that
    /// wait in between.
    package func show(_ frame: Frame) {
        pending = frame
        latest = frame
        requested += 1
        flush()
    }

    /// Paints the last frame again, on a terminal that may show anything.
    func showAgain() {
        pending = latest
        flush()
    }

    /// Sends what the terminal takes, and paints the waiting frame once it has taken all.
    func flush() {
        guard isClaimed, !hasEnded else { return }
        guard outbox.flush(to: tty) else { return end() }
        if outbox.isEmpty, let frame = pending {
            pending = nil
            outbox.append(curses.paint(frame))
            guard outbox.flush(to: tty) else { return end() }
        }
        if outbox.isEmpty, pending == nil, presented < requested {
            presented = requested
            onPresented?(presented)
        }
    }
}
