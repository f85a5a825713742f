import ArgumentParser
import CAllocations
import Catalogue
import Dialogue
import Evaluation
import KnowledgeFiles
import Redaction

extension Bench {
    /// Time for each question of a suite, from raw text to the answer's text.
    struct Questions: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Time for each question.")

        @OptionGroup var options: BenchOptions

        @Option(help: "Suite of the knowledge base.")
        var suite = "fragen"

        func run() throws {
            guard let now = CivilTime(options.at) else {
                throw ValidationError("--at is no civil time")
            }
            guard let suite = SuiteReader(folder: options.knowledge).read(suite).suite else {
                throw ValidationError("suite \(suite) cannot be read")
            }
            let assistant = Assistant(try KnowledgeStore(folder: options.knowledge).open())
            var examination = Examination(assistant: assistant, now: now)
            examination.ask(suite)
            let first = examination.times
            let before = emma_allocations_so_far()
            examination.times = []
            for _ in 0..<options.rounds { examination.ask(suite) }
            let asked = examination.times.count
            let bytes = emma_allocations_so_far().bytes - before.bytes
            Figures.print("questions.count", first.count)
            Figures.print("questions.first.us", first[0] / .microseconds(1))
            Figures.print("questions", examination.times)
            Figures.print("questions.allocated.kB", Double(bytes) / Double(asked) / 1000)
        }
    }
}

/// Asks questions and keeps how long each answer took.
private struct Examination {
    let assistant: Assistant
    let now: CivilTime
    let gate: Gate
    var times: [Duration] = []
    /// Bytes of all answers: what is used cannot be optimised away.
    var answered = 0

    init(assistant: Assistant, now: CivilTime) {
        self.assistant = assistant
        self.now = now
        gate = Gate(assistant.catalogue)
    }

    mutating func ask(_ suite: Suite) {
        for question in suite.questions {
            var conversation = Conversation()
            for turn in question.turns {
                ask(turn.ask, in: &conversation, at: question.at ?? now)
            }
        }
    }

    private mutating func ask(
        _ raw: String, in conversation: inout Conversation, at time: CivilTime
    ) {
        let start = ContinuousClock.now
        let text = gate.admit(raw, on: time.date).text
        let response = assistant.respond(to: text, in: conversation, at: time)
        conversation.apply(.asked(text, at: time))
        conversation.apply(.answered(response.turn))
        answered += response.answer.text.utf8.count
        times.append(ContinuousClock.now - start)
    }
}
