import Catalogue
import ConversationLog
import Glibc
import KioskApp
import Rim

/// Keeps the conversation in the log: carries out what the citizens' program asks for and says how it
/// went. Whatever goes wrong, the conversation goes on.
final class Keeper {
    private let city: City
    private let clock: BerlinClock
    private let channel: ClearEvent.Channel
    private let versions: ClearEvent.Versions
    private var store: (file: LogFile, key: ReviewPublicKey)?
    private var writer: SessionWriter?
    /// What a conversation begins with.
    private(set) var keeping = Keeping.off

    /// - Parameter folder: where the log lies; nil keeps nothing.
    init(_ session: Session, folder: String?, channel: ClearEvent.Channel) {
        city = session.assistant.catalogue.city
        clock = session.clock
        self.channel = channel
        versions = ClearEvent.Versions(program: ProgramVersion.text, knowledge: session.file.state)
        guard let folder, city.keeping != .off else { return }
        // A file that has reached the limit for files must end the keeping, not the program.
        signal(SIGXFSZ, SIG_IGN)
        do {
            // Without a key nobody could read what is kept: then the city keeps nothing.
            guard let key = try ReviewPublicKey(folder: folder) else { return }
            store = (try LogFile(folder: folder), key)
            keeping = city.keeping == .ask ? .asking : .on
        } catch {
            keeping = .failed
        }
    }

    func perform(_ effect: Effect) -> Message? {
        switch effect {
        case .keep(let turn):
            do {
                try begin()
                try writer?.keep(turn)
                return (writer?.code.shown).map(Message.kept) ?? .notKept
            } catch {
                return .notKept
            }
        case .end:
            end()
            return nil
        case .quit: return nil
        }
    }

    /// The conversation is over, also when its terminal has gone.
    func end() {
        // What cannot be written here shows in the log by itself: the end is missing.
        try? writer?.end(at: clock.now)
        writer = nil
    }

    private func begin() throws {
        guard writer == nil, let store else { return }
        var random = SystemRandomNumberGenerator()
        writer = try SessionWriter(
            SessionCode(using: &random), in: store.file, sealedTo: store.key, channel: channel,
            versions: versions)
    }
}
