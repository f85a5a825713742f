import Dialogue
import GermanText
import Search

/// The reasons of an answer as plain text, for `--explain`.
struct ExplanationWriter {
    private let asked: AskedQuestion

    init(_ asked: AskedQuestion) { self.asked = asked }

    private var explanation: Explanation { asked.response.explanation }

    var text: String { (requestLines + stepLines + candidateLines).joined(separator: "\n") }

    private var requestLines: [String] {
        let request = explanation.request
        let rows: [(String, [String])] = [
            ("explain.words", request.words.map(word)),
            ("explain.objects", request.objects.map(\.id)),
            ("explain.acts", request.acts.map(\.id)),
            ("explain.aspects", request.aspects.map(\.id)),
            ("explain.circumstances", request.circumstances.map(\.id)),
            ("explain.offices", request.offices.map(\.id)),
            ("explain.rules", request.rules.map(\.id)),
            ("explain.loose", request.loose.map { request.words[$0].form }),
            ("explain.age", request.age.map { [String($0)] } ?? []),
        ]
        return rows.filter { !$0.1.isEmpty }.map {
            Messages[$0.0] + ": " + $0.1.joined(separator: ", ")
        }
    }

    private func word(_ word: Word) -> String {
        word.isKnown ? word.form : word.form + "?"
    }

    private var stepLines: [String] {
        ["\(Messages["explain.step"]): \(explanation.step) (\(asked.answer.confidence) %)"]
    }

    private var candidateLines: [String] {
        explanation.candidates.prefix(5).enumerated().map { rank, candidate in
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

    private static func rounded(_ number: Float) -> String {
        let tenths = Int((number * 10).rounded())
        return "\(tenths / 10),\(abs(tenths % 10))"
    }
}
