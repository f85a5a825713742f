import Catalogue
import ConversationLog
import Dialogue
import Rim

/// A conversation that was opened, noted in the access log before anything of it is shown.
struct OpenedSession {
    let code: SessionCode
    let turns: [(clear: ClearEvent, turn: KeptTurn)]

    init(
        _ code: SessionCode, in file: LogFile, with key: ReviewPrivateKey, for action: String,
        at now: CivilTime
    ) throws {
        let reader = LogReader(file)
        guard try !reader.isDeleted(code) else { throw Failure.usage("error.deleted") }
        turns = try reader.open(code, with: key)
        self.code = code
        try AccessLog(file).note(action, code.text, by: Person.name, at: now.isoText)
    }
}
