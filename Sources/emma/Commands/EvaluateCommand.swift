import ArgumentParser
import Catalogue
import Dialogue
import Evaluation
import Foundation
import KnowledgeFiles
import Records
import Rim

struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: "\(Messages["help.evaluate"])")

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Messages["help.suites"]))
    var suites: [String] = []

    @Flag(help: ArgumentHelp(Messages["help.misses"]))
    var misses = false

    @Flag(help: ArgumentHelp(Messages["help.json"]))
    var json = false

    @Option(help: ArgumentHelp(Messages["help.markdown"]))
    var markdown: String?

    @Flag(help: ArgumentHelp(Messages["help.accept"]))
    var accept = false

    @Option(help: ArgumentHelp(Messages["help.pairs"]))
    var pairs = 10_000

    @OptionGroup var addition: AddOptions

    /// Given in place of a suite: the fairness test.
    private static let fairness = "fairness"

    /// A fixed time for questions that name none, so that a run can be repeated.
    private static let usualTime = "2026-11-23T10:00"

    func run() throws {
        let session = try Session.open(common)
        if let question = addition.add {
            return try addition.append(question, session, common.folder)
        }
        guard let time = CivilTime(common.at ?? Self.usualTime) else {
            throw Failure.usage("error.bad-time", common.at ?? "")
        }
        if suites == [PlainEvaluation.name] { return try plain(session) }
        let examiner = Examiner(assistant: session.assistant, now: time)
        if suites == [Self.fairness] { return try compare(examiner, session.assistant.catalogue) }
        let accepted = AcceptedRun.read(from: common.folder)
        let names = suites.isEmpty ? SuiteReader(folder: common.folder).names : suites
        let runs = try read(names, session.assistant.catalogue).map { suite in
            let progress = Progress(name: suite.id, total: suite.questions.count)
            defer { progress.clear() }
            return SuiteRun(
                suite: suite, verdicts: examiner.examine(suite, progress: progress.show),
                accepted: accepted.suites[suite.id])
        }
        try report(runs, session.assistant.catalogue)
        if accept { try take(accepted, runs) }
        let failed = runs.count { !$0.reachesFloor }
        if failed > 0 {
            throw Failure(status: 1, message: Messages["error.below-floor", [String(failed)]])
        }
    }

    private func plain(_ session: Session) throws {
        let reader = PlainSuiteReader(folder: common.folder)
        guard try PlainEvaluation(reader: reader, rewriter: session.rewriter).run() else {
            throw Failure(status: 1, message: Messages["error.plain-not-kept"])
        }
    }

    /// The questions of all suites as different people ask them.
    private func compare(_ examiner: Examiner, _ catalogue: KnowledgeCatalogue) throws {
        let (variations, problems) = VariationReader.read(from: common.folder)
        for problem in problems { print(problem.line) }
        guard problems.isEmpty else {
            throw Failure.unreadable("error.bad-suite", String(problems.count))
        }
        let names = SuiteReader(folder: common.folder).names
        let drawn = Fairness.pairs(
            of: try read(names, catalogue), variations, count: pairs, seed: 1)
        let fairness = Fairness(examiner: examiner)
        let progress = Progress(name: Self.fairness, total: drawn.count)
        let differences = drawn.enumerated().compactMap { number, pair in
            progress.show(number + 1)
            return fairness.difference(in: pair)
        }
        progress.clear()
        let report = FairnessReport(pairs: drawn, differences: differences)
        for line in report.lines { print(line) }
        guard report.isFair else { throw Failure(status: 1, message: Messages["error.unfair"]) }
    }

    /// The suites asked for; the faults of all of them are told before anything is run.
    private func read(_ names: [String], _ catalogue: KnowledgeCatalogue) throws -> [Suite] {
        let reader = SuiteReader(folder: common.folder)
        let read = names.map { reader.read($0, against: catalogue) }
        let problems = read.flatMap(\.problems)
        for problem in problems { print(problem.line) }
        guard problems.isEmpty else {
            throw Failure.unreadable("error.bad-suite", String(problems.count))
        }
        return read.compactMap(\.suite)
    }

    private func report(_ runs: [SuiteRun], _ catalogue: KnowledgeCatalogue) throws {
        let report = EvaluationReport(
            runs: runs, catalogue: catalogue, showsAllMisses: misses,
            showsHeldBack: !suites.isEmpty)
        if json {
            print(report.json.line)
        } else {
            for line in report.lines { print(line) }
        }
        guard let markdown else { return }
        do {
            try Data((report.markdown.joined(separator: "\n") + "\n").utf8)
                .write(to: URL(fileURLWithPath: markdown), options: .atomic)
        } catch {
            throw Failure.unreadable("error.not-writable", markdown)
        }
    }

    private func take(_ accepted: AcceptedRun, _ runs: [SuiteRun]) throws {
        var accepted = accepted
        for run in runs { accepted.suites[run.suite.id] = run.outcome }
        do {
            let path = try accepted.write(to: common.folder)
            if !json { print(Messages["evaluate.accepted", [path]]) }
        } catch {
            throw Failure.unreadable("error.not-writable", common.folder + "/suites")
        }
    }
}

/// How far a run is, on one line of a terminal; nothing where standard error is none.
private struct Progress {
    let name: String
    let total: Int
    private let isShown = isatty(STDERR_FILENO) == 1

    init(name: String, total: Int) {
        self.name = name
        self.total = total
    }

    func show(_ done: Int) {
        write(Messages["evaluate.progress", [name, String(done), String(total)]])
    }

    func clear() { write("") }

    /// Back to the first column, and all of the line erased.
    private func write(_ text: String) {
        guard isShown else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8))
    }
}
