import Dialogue
import GermanText
import Search

/// The reasons of an answer as plain text: for `--explain`, and in short beside wrong answers.
struct ExplanationWriter {
    private let explanation: Explanation
    /// In hundredths.
    private let confidence: Int

    private static let candidatesShown = 5

    init(_ explanation: Explanation, confidence: Int) {
        self.explanation = explanation
        self.confidence = confidence
    }

    var text: String {
        (requestLines + stepLines + marginLines + candidateLines).joined(separator: "\n")
    }

    /// What was understood and who competed, in two lines.
    var brief: [String] {
        let best = explanation.candidates.prefix(2).map { "\($0.id) \(Self.rounded($0.total))" }
        return [requestLines.dropFirst(2).joined(separator: "; ")]
            + [(stepLines + best).joined(separator: "; ")]
    }

    /// The words first: all, then those that did not count.
    private var requestLines: [String] {
        let request = explanation.request
        let content = Set(request.content)
        let silent = request.words.indices.filter { !content.contains($0) }
        let rows: [(String, [String])] = [
            ("explain.counted", request.content.map { word(request.words[$0]) }),
            ("explain.silent", silent.map { request.words[$0].form }),
            ("explain.objects", request.objects.map(\.id)),
            ("explain.acts", request.acts.map(\.id)),
            ("explain.aspects", request.aspects.map(\.id)),
            ("explain.circumstances", request.circumstances.map(\.id)),
            ("explain.offices", request.offices.map(\.id)),
            ("explain.rules", request.rules.map(\.id)),
            ("explain.loose", request.loose.map { request.words[$0].form }),
            ("explain.age", request.age.map { [String($0)] } ?? []),
        ]
        return rows.prefix(2).map(Self.line)
            + rows.dropFirst(2).filter { !$0.1.isEmpty }.map(Self.line)
    }

    private static func line(_ row: (key: String, values: [String])) -> String {
        Messages[row.key] + ": " + (row.values.isEmpty ? "–" : row.values.joined(separator: ", "))
    }

    private func word(_ word: Word) -> String {
        word.isKnown ? word.form : word.form + "?"
    }

    private var stepLines: [String] {
        ["\(Messages["explain.step"]): \(explanation.step) (\(confidence) %)"]
    }

    /// How far the runner-up lies behind.
    private var marginLines: [String] {
        guard explanation.candidates.count > 1 else { return [] }
        let (best, second) = (explanation.candidates[0], explanation.candidates[1])
        let margin = Self.rounded(best.total - second.total)
        return [Messages["explain.margin", [second.id, margin]]]
    }

    private var candidateLines: [String] {
        explanation.candidates.prefix(Self.candidatesShown).enumerated().map { rank, candidate in
            let parts = [
                ("explain.score.words", candidate.text.words),
                ("explain.score.grams", candidate.text.grams),
                ("explain.score.title", candidate.text.title),
                ("explain.score.structure", candidate.structure),
                ("explain.score.learned", candidate.learned),
            ].map { "\(Messages[$0.0]) \(Self.rounded($0.1))" }
            return "\(rank + 1). \(candidate.id)  \(Self.rounded(candidate.total))  ("
                + parts.joined(separator: ", ") + ")"
        }
    }

    /// One decimal.
    private static func rounded(_ number: Float) -> String {
        let tenths = Int((number * 10).rounded())
        return (tenths < 0 ? "-" : "") + "\(abs(tenths) / 10),\(abs(tenths) % 10)"
    }
}
