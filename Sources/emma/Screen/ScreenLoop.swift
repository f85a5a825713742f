import KioskApp
import Rim
import Screen
import Terminal

/// The conversation on the whole screen: keys in, frames out, until somebody leaves.
struct ScreenLoop {
    let kiosk: Kiosk
    let clock: BerlinClock
    let terminal: TerminalSession
    let keeper: Keeper

    func run() {
        defer { terminal.restore() }
        defer { keeper.end() }
        var model = Model(size: terminal.size, now: clock.now, keeping: keeper.keeping)
        terminal.show(kiosk.view(model))
        while let key = terminal.nextKey() {
            guard let message = kiosk.message(for: key, in: model) else { continue }
            let step = kiosk.update(model, message, at: clock.now)
            model = step.model
            if step.effects.contains(.quit) { return }
            // A turn is durable before its answer is shown.
            for reply in step.effects.compactMap(keeper.perform) {
                model = kiosk.update(model, reply, at: clock.now).model
            }
            terminal.show(kiosk.view(model))
        }
    }
}
