import Dialogue
import Evaluation

/// A wrong answer: the question, what was expected, what came, and why.
struct MissWriter {
    private let verdict: Verdict

    init(_ verdict: Verdict) { self.verdict = verdict }

    var lines: [String] {
        [
            "  \(verdict.id) „\(verdict.turn.ask)“",
            "    \(Messages["evaluate.expected"]): \(expected)",
            "    \(Messages["evaluate.came"]): \(came)",
        ] + why.map { "    " + $0 }
    }

    private var expected: String {
        let turn = verdict.turn
        return
            ([turn.outcome?.rawValue].compactMap(\.self) + turn.services + turn.aspects
            + turn.contains.map { "„\($0)“" }).joined(separator: ", ")
    }

    private var came: String {
        let answer = verdict.response.answer
        return
            ([answer.outcome.rawValue, answer.topic].compactMap(\.self)
            + answer.aspects.map(\.rawValue) + answer.options.map { "?" + $0.service })
            .joined(separator: ", ")
    }

    private var why: [String] {
        ExplanationWriter(
            verdict.response.explanation, confidence: verdict.response.answer.confidence
        ).brief
    }
}
