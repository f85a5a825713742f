import Catalogue
import Dialogue
import KnowledgeFiles
import Records
import Redaction
import Rim

/// An open knowledge base and the clock of one run of the program.
struct Session {
    let file: PackedFile
    let assistant: Assistant
    let gate: Gate
    let clock: BerlinClock

    static func open(_ options: CommonOptions) throws -> Session {
        let clock = try options.clock()
        let folder = options.folder
        do {
            let file = try KnowledgeStore(folder: folder).open()
            let assistant = Assistant(file)
            return Session(
                file: file, assistant: assistant, gate: Gate(assistant.catalogue), clock: clock)
        } catch KnowledgeStore.Failure.damaged(let path) {
            throw Failure.unreadable("error.damaged-knowledge", path)
        } catch {
            throw Failure.unreadable("error.no-knowledge", folder)
        }
    }
}

extension CommonOptions {
    func clock() throws -> BerlinClock {
        guard let clock = BerlinClock(fixed: at) else {
            throw Failure.usage("error.bad-time", at ?? "")
        }
        return clock
    }

    /// The folder named on the command line, else the one that is found.
    var folder: String { knowledge ?? Folders.knowledge }
}
