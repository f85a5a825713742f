import ArgumentParser
import CAllocations
import Dialogue
import KnowledgeFiles

extension Bench {
    /// Time and heap for opening the compiled knowledge base: finding and mapping the file, and the
    /// assistant over it.
    struct Opening: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Opening the compiled file.")

        @OptionGroup var options: BenchOptions

        func run() throws {
            let store = KnowledgeStore(folder: options.knowledge)
            try measure("open.map") { _ = try store.open() }
            let file = try store.open()
            try measure("open.assistant") { _ = Assistant(file) }
        }

        private func measure(_ name: String, _ work: () throws -> Void) throws {
            var times: [Duration] = []
            let before = emma_allocations_so_far()
            for _ in 0..<options.rounds {
                let start = ContinuousClock.now
                try work()
                times.append(ContinuousClock.now - start)
            }
            let after = emma_allocations_so_far()
            let bytes = Double(after.bytes - before.bytes) / Double(options.rounds)
            Figures.print(name, times)
            Figures.print(name + ".allocations", (after.count - before.count) / options.rounds)
            Figures.print(name + ".allocated.kB", bytes / 1000)
        }
    }
}
