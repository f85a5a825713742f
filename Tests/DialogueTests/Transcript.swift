import Catalogue
import Dialogue
import Foundation
import GermanText
import TestSupport

/// A text file of conversations: `@` sets the time, `>` is a line of the citizen, `=` names outcome,
/// topic and the step that decided, lines below are the assistant's. An empty line ends a
/// conversation, `#` opens a comment.
struct Transcript {
    private let lines: [String]
    private let assistant: Assistant

    init(_ text: String, _ assistant: Assistant) {
        lines = text.components(separatedBy: "\n")
        self.assistant = assistant
    }

    /// The same conversations with the answers that the assistant gives now.
    func replayed() -> String {
        var output: [String] = []
        var conversation = Conversation()
        var now = CivilTime("2026-11-23T09:00")!
        for line in lines {
            if line.hasPrefix("=") || line.hasPrefix("  ") { continue }
            output.append(line)
            if line.isEmpty { conversation = Conversation() }
            if line.hasPrefix("@ ") { now = CivilTime(String(line.dropFirst(2)))! }
            if line.hasPrefix("> ") {
                let text = Intake().clean(String(line.dropFirst(2))).text
                let response = assistant.respond(to: text, in: conversation, at: now)
                output += Self.notation(response)
                conversation.apply(.asked(text, at: now))
                conversation.apply(.answered(response.turn))
            }
        }
        return output.joined(separator: "\n")
    }

    private static func notation(_ response: Response) -> [String] {
        let answer = response.answer
        let aspects = answer.aspects.map(\.rawValue).joined(separator: ",")
        let head = [
            "=", answer.outcome.rawValue, answer.topic ?? "–", aspects.isEmpty ? "–" : aspects,
            "(\(response.explanation.step))",
        ].joined(separator: " ")
        let lines = [answer.understood].compactMap(\.self) + answer.lines
        return [head] + lines.map { "  " + $0 }
    }
}
