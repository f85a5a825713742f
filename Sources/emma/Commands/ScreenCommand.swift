import ArgumentParser
import Foundation
import KioskApp
import Terminal

/// What `emma` alone does: the conversation on the screen, or line by line where there is none.
struct ScreenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "screen", abstract: "\(Messages["help.emma"])", shouldDisplay: false)

    @OptionGroup var common: CommonOptions

    @Flag(help: ArgumentHelp(Messages["help.linear"]))
    var linear = false

    @Flag(help: ArgumentHelp(Messages["help.contrast"]))
    var contrast = false

    @Option(help: ArgumentHelp(Messages["help.trace"]))
    var trace: String?

    /// Everything that can fail does so before the terminal is touched.
    func run() throws {
        let session = try Session.open(common)
        let kiosk = Kiosk(session.file)
        let trace = try self.trace.map(TraceFile.init)
        guard !linear, let terminal = claimTerminal() else {
            return LinearLoop(kiosk: kiosk, clock: session.clock).run()
        }
        if let trace { terminal.onPresented = trace.note }
        ScreenLoop(kiosk: kiosk, clock: session.clock, terminal: terminal).run()
    }

    /// Nil where only plain lines can be shown.
    private func claimTerminal() -> TerminalSession? {
        try? TerminalSession.claim(
            environment: ProcessInfo.processInfo.environment,
            options: TerminalOptions(highContrast: contrast))
    }
}
