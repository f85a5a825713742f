import ArgumentParser
import ConversationLog
import Foundation
import KioskApp
import Rim
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

    @Option(help: ArgumentHelp(Messages["help.data"]))
    var data: String?

    /// Everything that can fail does so before the terminal is touched.
    func run() throws {
        let session = try Session.open(common)
        let kiosk = Kiosk(session.file)
        let trace = try self.trace.map(TraceFile.init)
        guard !linear, let terminal = claimTerminal() else {
            let keeper = keeper(session, .linear)
            return LinearLoop(kiosk: kiosk, clock: session.clock, keeper: keeper).run()
        }
        if let trace { terminal.onPresented = trace.note }
        let keeper = keeper(session, .screen)
        ScreenLoop(kiosk: kiosk, clock: session.clock, terminal: terminal, keeper: keeper).run()
    }

    /// Only conversations by the real clock are kept.
    private func keeper(_ session: Session, _ channel: ClearEvent.Channel) -> Keeper {
        let folder = session.clock.isFixed ? nil : data ?? Folders.data
        return Keeper(session, folder: folder, channel: channel)
    }

    /// Nil where only plain lines can be shown.
    private func claimTerminal() -> TerminalSession? {
        try? TerminalSession.claim(
            environment: ProcessInfo.processInfo.environment,
            options: TerminalOptions(highContrast: contrast))
    }
}
