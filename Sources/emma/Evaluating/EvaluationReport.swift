import Catalogue
import Dialogue
import Evaluation
import Records

/// The figures of suites as a report: for the terminal, as Markdown, as JSON.
struct EvaluationReport {
    let runs: [SuiteRun]
    let catalogue: KnowledgeCatalogue
    let showsAllMisses: Bool
    /// Whether questions of suites that are held back may be shown.
    let showsHeldBack: Bool

    private static let worstCount = 20

    // MARK: Terminal

    var lines: [String] { runs.flatMap(lines) + missLines + [Messages["evaluate.interval-note"]] }

    private func lines(_ run: SuiteRun) -> [String] {
        let head = Messages["evaluate.head", [run.suite.title, String(run.tally.count)]]
        let width = rows(run).map(\.name.count).max() ?? 0
        return [head] + rows(run).map { Self.line($0.name, width, $0.value) } + notes(run)
            + groups(run).flatMap { title, groups in
                let width = groups.map(\.name.count).max() ?? 0
                return ["", "  " + title]
                    + groups.map { Self.line("  " + $0.name, width + 2, .share($0.tally.right)) }
            } + [""]
    }

    private static func line(_ name: String, _ width: Int, _ value: Value) -> String {
        let name = name + String(repeating: " ", count: max(0, width - name.count))
        return "  \(name)  \(Bar.of(value.fraction))  \(value.text)"
    }

    // MARK: Markdown

    var markdown: [String] {
        runs.flatMap(markdown) + missLines.map { $0.isEmpty ? "" : "    " + $0 }
            + ["", Messages["evaluate.interval-note"]]
    }

    private func markdown(_ run: SuiteRun) -> [String] {
        let head = Messages["evaluate.head", [run.suite.title, String(run.tally.count)]]
        let table = { (rows: [(name: String, value: Value)]) in
            ["", "| | |", "|---|---|"] + rows.map { "| \($0.name) | \($0.value.text) |" } + [""]
        }
        return ["## " + head] + table(rows(run)) + notes(run).map { "*" + $0.dropFirst(1) }
            + groups(run).flatMap { title, groups in
                ["", "### " + title] + table(groups.map { ($0.name, .share($0.tally.right)) })
            } + [""]
    }

    // MARK: JSON

    var json: JSON { .object([("suites", .array(runs.map(json)))]) }

    private func json(_ run: SuiteRun) -> JSON {
        let groups = groups(run).map { _, groups in
            JSON.object(groups.map { ($0.name, Self.json($0.tally.right)) })
        }
        let figures: [(String, JSON)] = [
            ("suite", .string(run.suite.id)), ("questions", .integer(run.tally.count)),
            ("floor", .integer(run.suite.floor)), ("right", Self.json(run.tally.right)),
            ("first", Self.json(run.tally.first)), ("three", Self.json(run.tally.three)),
            ("rank", .hundredths(Value.hundredths(run.tally.reciprocalRank ?? 0))),
            ("aspects", Self.json(run.tally.aspects)),
            ("clarified", Self.json(run.tally.clarified)),
            ("wrong", Self.json(run.tally.wronglyAnswered)),
            ("declined", Self.json(run.tally.wronglyDeclined)),
        ]
        let named = zip(["topics", "registers", "kinds"], groups)
        return .object(figures + named.map { ($0, $1) })
    }

    /// Bounds in percent.
    private static func json(_ share: Share) -> JSON {
        let bounds = share.interval.map {
            [$0.lowerBound, $0.upperBound].map { JSON.hundredths(Value.hundredths(100 * $0)) }
        }
        return .object([
            ("part", .integer(share.part)), ("whole", .integer(share.whole)),
            ("interval", .array(bounds ?? [])),
        ])
    }

    // MARK: Contents

    private func rows(_ run: SuiteRun) -> [(name: String, value: Value)] {
        let tally = run.tally
        let rows: [(String, Value)] = [
            ("evaluate.right", .share(tally.right)), ("evaluate.first", .share(tally.first)),
            ("evaluate.three", .share(tally.three)),
            ("evaluate.rank", .mean(tally.reciprocalRank)),
            ("evaluate.aspects", .share(tally.aspects)),
            ("evaluate.clarified", .share(tally.clarified)),
            ("evaluate.wrong", .share(tally.wronglyAnswered)),
            ("evaluate.declined", .share(tally.wronglyDeclined)),
        ]
        return rows.filter { $0.1.fraction != nil }.map { (Messages[$0.0], $0.1) }
    }

    private func notes(_ run: SuiteRun) -> [String] {
        let floor = run.reachesFloor ? "evaluate.floor-held" : "evaluate.floor-missed"
        return ["  " + Messages[floor, [String(run.suite.floor)]]] + comparison(run)
    }

    private func comparison(_ run: SuiteRun) -> [String] {
        guard run.accepted != nil else { return [] }
        let (better, worse) = (run.better, run.worse)
        guard !better.isEmpty || !worse.isEmpty else { return ["  " + Messages["evaluate.same"]] }
        let counts = [String(better.count), String(worse.count)]
        let lists = [("evaluate.better", better), ("evaluate.worse", worse)]
        return ["  " + Messages["evaluate.changed", counts]]
            + lists.filter { !$0.1.isEmpty }.map {
                "  " + Messages[$0.0, [$0.1.joined(separator: ", ")]]
            }
    }

    private func groups(_ run: SuiteRun) -> [(title: String, groups: [Group])] {
        let byTopic = Tally.grouped(run.verdicts) { area(of: $0) }
        let byRegister = Tally.grouped(run.verdicts) { $0.question.register }
        let byKind = Tally.grouped(run.verdicts) { Self.name(ofKind: $0.kind) }
        return [
            ("evaluate.by-topic", byTopic), ("evaluate.by-register", byRegister),
            ("evaluate.by-kind", byKind),
        ].map { (Messages[$0.0], $0.1.count > 1 ? $0.1 : []) }.filter { !$0.1.isEmpty }
    }

    private typealias Group = (name: String, tally: Tally)

    private static func name(ofKind kind: String) -> String {
        let named = Messages["kind." + kind]
        return named.hasPrefix("kind.") ? kind : named
    }

    private func area(of verdict: Verdict) -> String? {
        verdict.turn.services.lazy.compactMap { catalogue.service($0)?.area }.first
    }

    // MARK: Misses

    private var missLines: [String] {
        let shown = runs.filter { showsHeldBack || !$0.suite.isHeldBack }.flatMap(\.verdicts)
        let wrong = shown.filter { !$0.isRight || !$0.isAspectRight }
        guard !wrong.isEmpty else { return [Messages["evaluate.none-wrong"]] }
        if showsAllMisses {
            let title = Messages["evaluate.misses", [String(wrong.count)]]
            return [title] + wrong.flatMap { MissWriter($0).lines } + [""]
        }
        let worst = wrong.enumerated().sorted {
            ($1.element.harm, $0.offset) < ($0.element.harm, $1.offset)
        }.prefix(Self.worstCount).map(\.element)
        return [Messages["evaluate.worst", [String(worst.count)]]]
            + worst.flatMap { MissWriter($0).lines } + [""]
    }
}

/// A figure of a report.
enum Value {
    case share(Share)
    case mean(Double?)

    /// Between 0 and 1; nil where there is nothing to measure.
    var fraction: Double? {
        switch self {
        case .share(let share): share.value
        case .mean(let mean): mean
        }
    }

    var text: String {
        switch self {
        case .mean(let mean): mean.map { Self.decimal(Self.hundredths($0), 2) } ?? "–"
        case .share(let share):
            Self.percent(share.value)
                + (share.interval.map {
                    " (\(Self.percent($0.lowerBound, sign: ""))–\(Self.percent($0.upperBound)))"
                } ?? "") + "  "
                + Messages["evaluate.of", [String(share.part), String(share.whole)]]
        }
    }

    static func hundredths(_ value: Double) -> Int { Int((100 * value).rounded()) }

    private static func percent(_ value: Double?, sign: String = " %") -> String {
        value.map { decimal(Int((1000 * $0).rounded()), 1) + sign } ?? "–"
    }

    private static func decimal(_ number: Int, _ places: Int) -> String {
        let unit = places == 1 ? 10 : 100
        let fraction = String(number % unit)
        let zeros = String(repeating: "0", count: places - fraction.count)
        return "\(number / unit),\(zeros)\(fraction)"
    }
}

/// A bar of twenty columns.
private enum Bar {
    private static let width = 20

    static func of(_ fraction: Double?) -> String {
        let full = Int(((fraction ?? 0) * Double(width)).rounded())
        return String(repeating: "█", count: full) + String(repeating: "░", count: width - full)
    }
}
