import ArgumentParser
import Catalogue
import Foundation
import KioskApp
import Rim
import Screen

/// The frames of a session without a terminal, for tests and reports of errors: keys in their
/// notation from a file, a frame as text after each line of them.
struct FramesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "frames", abstract: "\(Messages["help.frames"])")

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Messages["help.script"]))
    var script: String

    @Option(help: ArgumentHelp(Messages["help.size"]))
    var size = "80x24"

    func run() throws {
        let session = try Session.open(common)
        guard let start = try? KeyNotation.keys("<Resize:\(size)>").first,
            case .resize(let size) = start
        else { throw Failure.usage("error.bad-size", size) }
        guard let text = try? String(contentsOfFile: script, encoding: .utf8) else {
            throw Failure.unreadable("error.no-script", script)
        }
        try show(text, session, size.clamped)
    }

    private func show(_ script: String, _ session: Session, _ size: Size) throws {
        let kiosk = Kiosk(session.file)
        var model = Model(size: size, now: session.clock.now)
        for line in script.split(separator: "\n", omittingEmptySubsequences: false).dropLast(
            script.hasSuffix("\n") ? 1 : 0)
        {
            for key in try keys(String(line)) {
                guard let message = kiosk.message(for: key, in: model) else { continue }
                model = kiosk.update(model, message, at: session.clock.now).model
            }
            print(kiosk.view(model).snapshot)
        }
    }

    private func keys(_ line: String) throws -> [Key] {
        do {
            return try KeyNotation.keys(line)
        } catch {
            throw Failure.unreadable("error.bad-keys", line)
        }
    }
}
