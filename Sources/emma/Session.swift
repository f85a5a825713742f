import Catalogue
import Dialogue
import Foundation
import KnowledgeFiles
import Records
import Redaction

/// An open knowledge base and the clock of one run of the program.
struct Session {
    let file: PackedFile
    let assistant: Assistant
    let gate: Gate
    let clock: BerlinClock

    static func open(_ options: CommonOptions) throws -> Session {
        let clock = try BerlinClock(fixed: options.at)
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
    /// The folder named on the command line or in EMMA_KNOWLEDGE, else the one that comes with the
    /// program: beside the sources, or below the prefix that it was installed to.
    var folder: String {
        if let knowledge { return knowledge }
        if let named = ProcessInfo.processInfo.environment["EMMA_KNOWLEDGE"] { return named }
        let local = "KnowledgeBase"
        if FileManager.default.fileExists(atPath: local) { return local }
        let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        return program.deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("share/emma/knowledge").path
    }
}
