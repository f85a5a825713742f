import ArgumentParser

/// Measures inside one process and prints "name value" lines; `Benchmarks/run` measures processes
/// and the screen, and makes one table of all.
@main
struct Bench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "emma-bench", abstract: "Measures opening and answering in one process.",
        subcommands: [
            Questions.self, Opening.self, FitCommand.self, SearchCommand.self, Growth.self,
            Comparison.self, Limits.self,
        ])
}

struct BenchOptions: ParsableArguments {
    @Option(help: "Folder of the knowledge base, built.")
    var knowledge = "KnowledgeBase"

    @Option(help: "Civil time of Berlin for questions that name none.")
    var at = "2026-11-23T10:00"

    @Option(help: "How often each measurement is repeated.")
    var rounds = 10
}
