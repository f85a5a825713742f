/// Names of terminals that behave like xterm, whether or not the database has them.
enum ModernTerminals {
    /// The names to look up, in order. Direct-colour entries come last: in them the number of a
    /// colour means something else.
    static func candidates(for name: String) -> [String] {
        let standIns = isXtermLike(name) ? ["xterm-256color", "xterm"] : []
        return name.hasSuffix("-direct") ? standIns : [name] + standIns
    }

    static func isXtermLike(_ name: String) -> Bool {
        if name.hasSuffix("-256color") || name.hasSuffix("-direct") { return true }
        return families.contains {
            name == $0 || name.hasPrefix($0 + "-") || name.hasPrefix($0 + ".")
        }
    }

    private static let families = [
        "xterm", "screen", "tmux", "rxvt", "kitty", "ghostty", "foot", "alacritty", "wezterm",
        "contour", "konsole", "gnome", "vte", "st", "mintty", "putty", "iterm2", "rio", "zellij",
        "mlterm", "terminator", "warp", "vscode", "nsterm",
    ]
}
