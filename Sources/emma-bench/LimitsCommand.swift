import ArgumentParser
import Catalogue
import Dialogue
import Evaluation
import KnowledgeFiles

extension Bench {
    /// Questions of up to the input cap that are built to be slow, beside the median question of a
    /// suite: time in all, and time per byte as a ratio.
    struct Limits: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Questions built to be slow.")

        @OptionGroup var options: BenchOptions

        @Option(help: "Suite that the median question is taken from.")
        var suite = "fragen"

        func run() throws {
            guard let now = CivilTime(options.at),
                let suite = SuiteReader(folder: options.knowledge).read(suite).suite
            else { throw ValidationError("no such suite or time") }
            let assistant = Assistant(try KnowledgeStore(folder: options.knowledge).open())
            let examiner = Examiner(assistant: assistant, now: now)
            let usual = suite.questions.map(\.turns[0].ask)
            for text in usual { _ = examiner.answers(to: [text]) }
            let perByte = usual.map { time($0, examiner) / Double($0.utf8.count) }.sorted()
            let median = perByte[perByte.count / 2]
            Figures.print("limits.median.ns-per-byte", 1_000 * median)
            for (name, text) in SlowQuestions.all {
                let micros = time(text, examiner)
                Figures.print("limits.\(name).us", micros)
                Figures.print("limits.\(name).ratio", micros / Double(text.utf8.count) / median)
            }
        }

        /// The median of the rounds, in microseconds.
        private func time(_ text: String, _ examiner: Examiner) -> Double {
            let times = (0..<options.rounds).map { _ in
                let start = ContinuousClock.now
                _ = examiner.answers(to: [text])
                return ContinuousClock.now - start
            }
            return times.sorted()[times.count / 2] / .microseconds(1)
        }
    }
}
