import Foundation
import TestSupport
import Testing

/// A terminal of its own with a shell in it: its own server, no configuration, a bare environment.
///
/// The shell runs the program between two `stty -g`, so that a terminal that was not given back as
/// it was is found.
final class Tmux {
    struct Failed: Error, CustomStringConvertible {
        let description: String
    }

    private static let patience: TimeInterval = 10

    private let socket = "emma-" + UUID().uuidString
    let folder: TemporaryFolder

    init(columns: Int = 80, rows: Int = 24) throws {
        folder = try TemporaryFolder()
        try call(
            "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
            "env -i PATH=/usr/bin:/bin HOME=\(folder.path) LC_ALL=C.UTF-8 TZ=UTC PS1='$ ' sh")
        try call("set-option", "-g", "escape-time", "0")
    }

    deinit { _ = try? call("kill-server") }

    @discardableResult
    private func call(_ arguments: String...) throws -> String {
        let output = folder.path + "/tmux-output"
        try Child.run(
            ["/usr/bin/tmux", "-L", socket] + arguments,
            environment: ["LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin", "TERM=xterm"], output: output)
        return try String(contentsOfFile: output, encoding: .utf8)
    }

    // MARK: What a person does

    func type(_ text: String) throws { try call("send-keys", "-l", text) }

    /// Keys by tmux's names: `Enter`, `C-c`, `F10`.
    func press(_ names: String...) throws {
        for name in names { try call("send-keys", name) }
    }

    func paste(_ text: String) throws {
        try call("set-buffer", text)
        try call("paste-buffer", "-p")
    }

    func resize(columns: Int, rows: Int) throws {
        try call("resize-window", "-x", "\(columns)", "-y", "\(rows)")
    }

    // MARK: What a person sees

    var screen: String { (try? call("capture-pane", "-p")) ?? "" }

    /// Column and row, as `display-message` counts them.
    var cursor: String {
        let place = try? call("display-message", "-p", "#{cursor_x},#{cursor_y}")
        return (place ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// The screen, once all the texts are on it.
    @discardableResult
    func see(_ texts: String...) throws -> String {
        try wait(for: texts.joined(separator: ", ")) { screen in
            texts.allSatisfy(screen.contains)
        }
    }

    @discardableResult
    func wait(for what: String, _ condition: (String) -> Bool) throws -> String {
        let end = Date(timeIntervalSinceNow: Self.patience)
        while Date() < end {
            let screen = self.screen
            if condition(screen) { return screen }
            usleep(50_000)
        }
        throw Failed(description: "not seen: \(what)\n\(screen)")
    }

    // MARK: The program

    private var before: String { folder.path + "/before" }
    private var after: String { folder.path + "/after" }
    private var trace: String { folder.path + "/trace" }

    /// Starts the program from the shell, which notes its process before it becomes the program.
    func start(_ options: String = "", term: String = "tmux-256color") throws {
        let program = Here.usual.joined(separator: " ") + " --trace \(trace) \(options)"
        let script = """
            stty -g >\(before)
            TERM='\(term)' sh -c 'echo $$ >\(folder.path)/pid; exec \(program)' 2>\(folder.path)/errors
            echo "status $?"
            stty -g >\(after)
            echo finished
            """
        try folder.write(script.utf8, to: "start.sh")
        try type(". \(folder.path)/start.sh")
        try press("Enter")
    }

    /// How many frames have been shown so far.
    var frames: Int {
        let lines = try? String(contentsOfFile: trace, encoding: .utf8)
        return lines?.split(separator: "\n").count ?? 0
    }

    /// The terminal is the shell's again, as it was, and nothing was complained about.
    func expectCleanEnd(status: Int? = 0) throws {
        let screen = try see("finished")
        if let status { #expect(screen.contains("status \(status)")) }
        let modes = try [before, after].map { try String(contentsOfFile: $0, encoding: .utf8) }
        #expect(modes[0] == modes[1])
        let errors = try String(contentsOfFile: folder.path + "/errors", encoding: .utf8)
        #expect(errors == "")
    }

    /// Sends a signal to the program.
    func signal(_ number: Int32) throws {
        let text = try String(contentsOfFile: folder.path + "/pid", encoding: .utf8)
        let pid = try #require(pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)))
        kill(pid, number)
    }
}
