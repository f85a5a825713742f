import Evaluation
import KnowledgeFiles
import PlainLanguage
import Rim

/// `emma evaluate plain`: the figures of plain language, a paragraph a suite and level.
struct PlainEvaluation {
    static let name = "plain"

    let reader: PlainSuiteReader
    let rewriter: Rewriter

    /// - Returns: whether every text kept its facts.
    func run() throws -> Bool {
        var isKept = true
        for name in reader.names {
            let (suite, problems) = reader.read(name)
            guard let suite, problems.isEmpty else {
                for problem in problems { print(problem.line) }
                throw Failure.unreadable("error.bad-suite", name)
            }
            for level in PlainLevel.allCases {
                let tally = PlainTally(suite, rewriter, level: level)
                isKept = isKept && tally.kept == tally.texts
                for line in Self.lines(suite, tally, level) { print(line) }
            }
        }
        return isKept
    }

    private static func lines(
        _ suite: PlainSuite, _ tally: PlainTally, _ level: PlainLevel
    ) -> [String] {
        let counts = [tally.kept, tally.texts, tally.sentences, tally.changed, tally.guarded]
        let rest = [tally.long, tally.shortened, tally.restless]
        let head = Messages["evaluate.plain.head", [suite.title, level.rawValue]]
        let facts = Messages["evaluate.plain.facts", (counts + rest).map(String.init)]
        let figures = [("before", tally.before), ("after", tally.after)].map { key, figures in
            Messages[
                "evaluate.plain." + key,
                [
                    figures.meanLength, figures.longSentences, figures.amstad, figures.lix,
                    figures.vienna,
                ].map(decimal)]
        }
        let imitation = tally.imitation
        let likeness =
            imitation.texts == 0
            ? []
            : [
                Messages[
                    "evaluate.plain.imitation",
                    [decimal(imitation.sari), decimal(imitation.bleu), String(imitation.texts)]]
            ]
        return [head, facts] + figures + likeness
    }

    private static func decimal(_ hundredths: Int) -> String {
        let tenths = (hundredths + 5) / 10
        return "\(tenths / 10),\(abs(tenths % 10))"
    }
}
