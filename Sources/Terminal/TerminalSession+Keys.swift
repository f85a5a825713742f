import Glibc
import Screen

extension TerminalSession {
    /// How long changes of the window's size are gathered.
    private static var resizeRest: Duration { .milliseconds(50) }

    /// The next key, or nil if none came in time. Without a timeout it waits for ever, asleep.
    ///
    /// `.hangUp` comes once. Whoever asks again gets nil, and not at once: a loop that overlooked
    /// it shall not turn into a busy one.
    package func nextKey(timeout: Duration? = nil) -> Key? {
        let deadline = timeout.map { ContinuousClock.now + $0 }
        while true {
            if let key = keys.popFirst() {
                guard key == .control("z"), options.allowSuspend else { return key }
                suspend()
                continue
            }
            if hasEnded { return rest(until: deadline) }
            wait(until: deadline)
            meetDeadlines()
            if keys.isEmpty, let deadline, deadline <= .now { return nil }
        }
    }

    private func rest(until deadline: ContinuousClock.Instant?) -> Key? {
        let longest = Duration.milliseconds(100)
        let pause = deadline.map { min(longest, ContinuousClock.now.duration(to: $0)) } ?? longest
        if pause > .zero { poll(nil, 0, pause.pollMilliseconds) }
        return nil
    }

    /// Sleeps until there is input, a signal, room for output, or one of the deadlines.
    private func wait(until deadline: ContinuousClock.Instant?) {
        let nearest = [deadline, decoderDeadline, resizeDue, outbox.deadline].compactMap { $0 }
            .min()
        let timeout = nearest.map { ContinuousClock.now.duration(to: $0).pollMilliseconds } ?? -1
        var events = [
            pollfd(fd: tty.input, events: Int16(POLLIN), revents: 0),
            pollfd(fd: signals.readEnd, events: Int16(POLLIN), revents: 0),
            pollfd(fd: tty.output, events: Int16(POLLOUT), revents: 0),
        ]
        let count = outbox.isEmpty ? 2 : 3
        guard poll(&events, nfds_t(count), timeout) > 0 else { return }
        if events[1].revents != 0 { signals.take().forEach(take(signal:)) }
        if events[0].revents != 0 { readInput() }
        if events[2].revents != 0 { flush() }
    }

    private func readInput() {
        switch tty.read() {
        case .nothing: break
        case .end: end()
        case .bytes(let bytes):
            keys.append(decoder.feed(bytes))
            decoderDeadline = decoder.patience.map { .now + $0 }
        }
    }

    private func take(signal: Int32) {
        switch signal {
        case SIGWINCH: resizeDue = resizeDue ?? .now + Self.resizeRest
        case SIGINT:
            Rescue.acknowledge()
            keys.append([.interrupt])
        case SIGTERM, SIGHUP:
            Rescue.acknowledge()
            end()
        case SIGTSTP: if options.allowSuspend { suspend() }
        case SIGCONT: reclaim()
        default: break
        }
    }

    private func meetDeadlines() {
        let now = ContinuousClock.now
        if let deadline = decoderDeadline, deadline <= now {
            decoderDeadline = nil
            keys.append(decoder.giveUp())
        }
        if let due = resizeDue, due <= now { takeSize() }
        if let deadline = outbox.deadline, deadline <= now { end() }
    }

    private func takeSize() {
        resizeDue = nil
        let size = tty.size
        guard size != curses.size else { return }
        curses.resize(to: size)
        keys.append([.resize(size)])
    }

    // MARK: Stopping

    /// Gives the terminal to the shell, stops, and takes it again when the shell lets us go on.
    private func suspend() {
        leave()
        Rescue.stop()
        _ = signals.take()
        reenter()
    }

    /// Somebody stopped us without asking; the shell may have changed the terminal meanwhile.
    private func reclaim() {
        leave()
        reenter()
    }

    private func reenter() {
        enter()
        takeSize()
        showAgain()
    }
}

extension Duration {
    /// For `poll`: rounded up, so that a deadline is over when it returns.
    fileprivate var pollMilliseconds: Int32 {
        let (seconds, attoseconds) = components
        let milliseconds =
            seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
        return Int32(clamping: max(0, milliseconds))
    }
}
