import ArgumentParser
import Catalogue
import Dialogue
import Evaluation
import KnowledgeFiles
import Rim

struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: "\(Messages["help.evaluate"])")

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Messages["help.suites"]))
    var suites: [String] = []

    @Flag(help: ArgumentHelp(Messages["help.misses"]))
    var misses = false

    /// A fixed time for questions that name none, so that a run can be repeated.
    private static let usualTime = "2026-11-23T10:00"

    func run() throws {
        let session = try Session.open(common)
        guard let time = CivilTime(common.at ?? Self.usualTime) else {
            throw Failure.usage("error.bad-time", common.at ?? "")
        }
        let reader = SuiteReader(folder: common.folder)
        let examiner = Examiner(assistant: session.assistant, now: time)
        var failed = 0
        for name in suites.isEmpty ? reader.names : suites {
            let (suite, problems) = reader.read(name)
            guard let suite, problems.isEmpty else {
                for problem in problems { print(problem.line) }
                throw Failure.unreadable("error.bad-suite", name)
            }
            let verdicts = examiner.examine(suite)
            let report = SuiteReport(suite: suite, verdicts: verdicts)
            for line in report.lines { print(line) }
            for line in misses ? report.missLines : [] { print(line) }
            if Tally(verdicts).rightPercent < suite.floor { failed += 1 }
        }
        if failed > 0 {
            throw Failure(status: 1, message: Messages["error.below-floor", [String(failed)]])
        }
    }
}

/// The figures of a suite as lines of a report.
struct SuiteReport {
    let suite: Suite
    let verdicts: [Verdict]

    var lines: [String] {
        let tally = Tally(verdicts)
        let head = Messages["evaluate.head", [suite.title, String(tally.count)]]
        let rate = Messages[
            "evaluate.right",
            [
                Self.share(tally.right, tally.count), Self.share(tally.near, tally.count),
                Self.share(tally.aspectsRight, tally.aspectsAsked), String(suite.floor),
            ]]
        let registers = Tally.byRegister(verdicts).map { register, tally in
            "  " + register + ": " + Self.share(tally.right, tally.count)
        }
        return [head, rate] + (registers.count > 1 ? registers : [])
    }

    /// What went wrong: the question, what was expected, what came.
    var missLines: [String] {
        verdicts.filter { !$0.isRight || !$0.isAspectRight }.map { verdict in
            let turn = verdict.turn
            let expected =
                turn.services + turn.aspects + [turn.outcome?.rawValue].compactMap(\.self)
            let answer = verdict.response.answer
            let came =
                [answer.outcome.rawValue, answer.topic ?? "–"] + answer.aspects.map(\.rawValue)
                + answer.options.map { "?" + $0.service }
                + ["(" + verdict.response.explanation.step + ")"]
            return "  \(verdict.question.id) „\(turn.ask)“: \(expected.joined(separator: ", ")) → "
                + came.joined(separator: ", ")
        }
    }

    private static func share(_ part: Int, _ whole: Int) -> String {
        guard whole > 0 else { return "–" }
        let tenths = (1000 * part + whole / 2) / whole
        return "\(tenths / 10),\(tenths % 10) % (\(part)/\(whole))"
    }
}
