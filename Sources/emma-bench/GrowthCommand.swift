import ArgumentParser
import CAllocations
import Dialogue
import Evaluation
import Glibc
import KnowledgeFiles
import Records
import Search

extension Bench {
    /// How searching grows with the collection, beside SQLite's full-text search in the same run.
    struct Growth: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Search in 100 to 100,000 documents, beside SQLite FTS5.")

        @OptionGroup var options: BenchOptions

        @Option(help: "Numbers of documents.")
        var sizes: [Int] = [100, 1_000, 10_000, 100_000]

        @Option(help: "Interleaved runs; the median counts.")
        var runs = 5

        @Option(help: "Questions a run.")
        var questions = 200

        func run() throws {
            let catalogue = Assistant(try KnowledgeStore(folder: options.knowledge).open())
                .catalogue
            let language = SearchLanguage.read(from: options.knowledge)
            for size in sizes {
                var generator = GeneratedDocuments(like: catalogue, seed: 1)
                let documents = (0..<size).map { generator.next($0) }
                let asked = (0..<questions).map { number in
                    generator.question(for: documents[(number * 7_919) % size])
                }
                try measure(documents, asked, language)
            }
        }

        private func measure(
            _ documents: [SearchDocument], _ asked: [String], _ language: SearchLanguage
        ) throws {
            let start = ContinuousClock.now
            var builder = DocumentSearchBuilder(language: language)
            for document in documents { builder.add(document) }
            let bytes = PackedFile.pack(builder.sections())
            let search = DocumentSearch(try PackedFile(PackedBytes(keeping: bytes)))
            let built = ContinuousClock.now
            let fullText = try FullTextIndex(documents)
            let both = ContinuousClock.now
            let words = asked.map { PlainWords.of($0, language) }
            var ours: [[Duration]] = []
            var theirs: [[Duration]] = []
            for _ in 0..<runs {
                ours.append(asked.map { text in time { _ = search.best(10, for: text) } })
                theirs.append(
                    try words.map { words in try time { _ = try fullText.best(10, for: words) } })
            }
            let name = "growth.\(documents.count)"
            Figures.printMedians("\(name).emma", ours)
            Figures.printMedians("\(name).fts5", theirs)
            Figures.print("\(name).emma.build.ms", (built - start) / .milliseconds(1))
            Figures.print("\(name).fts5.build.ms", (both - built) / .milliseconds(1))
            Figures.print("\(name).emma.bytes", bytes.count / documents.count)
            Figures.print("\(name).fts5.bytes", try fullText.bytes / documents.count)
            // What was measured is not lost when a larger collection takes too long.
            fflush(nil)
        }

        private func time(_ work: () throws -> Void) rethrows -> Duration {
            let start = ContinuousClock.now
            try work()
            return ContinuousClock.now - start
        }
    }
}
