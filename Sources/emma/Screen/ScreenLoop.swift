import KioskApp
import Screen
import Terminal

/// The conversation on the whole screen: keys in, frames out, until somebody leaves.
struct ScreenLoop {
    let kiosk: Kiosk
    let clock: BerlinClock
    let terminal: TerminalSession

    func run() {
        defer { terminal.restore() }
        var model = Model(size: terminal.size, now: clock.now)
        terminal.show(kiosk.view(model))
        while let key = terminal.nextKey() {
            guard let message = kiosk.message(for: key, in: model) else { continue }
            let step = kiosk.update(model, message, at: clock.now)
            model = step.model
            if step.effects.contains(.quit) { return }
            terminal.show(kiosk.view(model))
        }
    }
}
