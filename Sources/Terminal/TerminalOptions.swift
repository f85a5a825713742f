/// How the terminal is to be claimed.
package struct TerminalOptions: Hashable, Sendable {
    package var mouse: Bool
    /// Whether Ctrl-Z stops the program, which a kiosk must not allow.
    package var allowSuspend: Bool
    /// Whether the end also empties the screen and what has scrolled off.
    package var wipe: Bool
    package var palette: Theme.Palette?
    package var highContrast: Bool

    /// Without a palette the best one for the terminal is taken.
    package init(
        mouse: Bool = true, allowSuspend: Bool = true, wipe: Bool = false,
        palette: Theme.Palette? = nil, highContrast: Bool = false
    ) {
        self.mouse = mouse
        self.allowSuspend = allowSuspend
        self.wipe = wipe
        self.palette = palette
        self.highContrast = highContrast
    }
}
