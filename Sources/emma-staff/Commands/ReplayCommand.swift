import ArgumentParser
import ConversationLog
import Dialogue
import KnowledgeFiles
import Rim

/// Answers kept conversations again, with the knowledge of today.
struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "\(Messages["help.replay"])")

    @OptionGroup var log: LogOptions
    @OptionGroup var keys: KeyOptions

    @Option(help: ArgumentHelp(Messages["help.knowledge"])) var knowledge: String?
    @Argument(help: ArgumentHelp(Messages["help.codes"])) var codes: [String] = []

    func run() throws {
        let clock = try log.clock()
        let knowledge = knowledge ?? Folders.knowledge
        guard let base = try? KnowledgeStore(folder: knowledge).open() else {
            throw Failure.unreadable("error.no-knowledge", knowledge)
        }
        let named = try codes.map(LogOptions.code)
        let replay = Replay(assistant: Assistant(base))
        var counts = (same: 0, different: 0, not: 0)
        try log.withLog { file in
            let key = try keys.key()
            let all = try named.isEmpty ? LogReader(file).sessions().map(\.code) : named
            for code in all {
                let session = try OpenedSession(
                    code, in: file, with: key, for: "replay", at: clock.now)
                let turns = session.turns.map(\.turn)
                for (entry, verdict) in zip(session.turns, replay.verdicts(on: turns)) {
                    tell(
                        verdict, code, entry.turn,
                        wasOther: entry.clear.versions.knowledge != base.state)
                    switch verdict {
                    case .same: counts.same += 1
                    case .different: counts.different += 1
                    case .notReplayable: counts.not += 1
                    }
                }
            }
        }
        print(
            Messages[
                "replay.sum", String(counts.same), String(counts.different), String(counts.not)])
        if counts.different > 0 {
            throw Failure.check("error.replay", String(counts.different))
        }
    }

    private func tell(
        _ verdict: Replay.Verdict, _ code: SessionCode, _ turn: KeptTurn, wasOther: Bool
    ) {
        let place = [code.shown, String(turn.number)].joined(separator: " ")
        switch verdict {
        case .same: break
        case .notReplayable: print(Messages["replay.not", place])
        case .different(let gone, let new):
            print(Messages[wasOther ? "replay.other-knowledge" : "replay.different", place])
            for fact in gone { print(VisibleText.line(Messages["replay.gone", fact])) }
            for fact in new { print(VisibleText.line(Messages["replay.new", fact])) }
        }
    }
}
