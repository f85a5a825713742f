import Glibc
import KioskApp
import Rim

/// The conversation in plain lines: from a terminal with a prompt, from a pipe one question a line
/// until its end.
struct LinearLoop {
    let kiosk: Kiosk
    let clock: BerlinClock
    let keeper: Keeper

    func run() {
        defer { keeper.end() }
        let isTyped = isatty(STDIN_FILENO) == 1
        var conversation = LinearConversation(kiosk, now: clock.now, keeping: keeper.keeping)
        say(conversation.opening)
        while !conversation.hasEnded {
            if isTyped { print("\n" + conversation.prompt, terminator: "") }
            fflush(nil)
            guard let bytes = StandardInput.line() else { break }
            let line = String(decoding: bytes, as: UTF8.self)
            say([""] + conversation.answer(line, at: clock.now, perform: keeper.perform))
        }
        fflush(nil)
    }

    private func say(_ lines: [String]) {
        for line in lines { print(line) }
    }
}
