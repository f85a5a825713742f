import ArgumentParser
import Catalogue
import Dialogue
import Evaluation
import GermanText
import KnowledgeFiles
import Records
import Search

extension Bench {
    /// Who finds the right service: SQLite's full-text search, our own search from plain to whole,
    /// and the assistant, with each of its parts left out in turn. Prints Markdown.
    struct Comparison: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "compare", abstract: "Hits on the suites, engine by engine.")

        @OptionGroup var options: BenchOptions

        func run() throws {
            guard let now = CivilTime(options.at) else {
                throw ValidationError("--at is no civil time")
            }
            let file = try KnowledgeStore(folder: options.knowledge).open()
            let catalogue = Assistant(file).catalogue
            let reader = SuiteReader(folder: options.knowledge)
            let suites = reader.names.compactMap { reader.read($0).suite }
            let engines =
                try searches(catalogue) + assistants(file, now)
            let asked = suites.filter { !LookedFor(in: $0).questions.isEmpty }
                .map { (suite: $0, questions: LookedFor(in: $0).questions) }
            print(
                "| Engine | "
                    + asked.map { "\($0.suite.id) (\($0.questions.count))" }
                    .joined(separator: " | ") + " |")
            print("|---|" + asked.map { _ in "--:|" }.joined())
            for engine in engines {
                let cells = try asked.map { try engine.cell($0.questions) }
                print("| \(engine.name) | " + cells.joined(separator: " | ") + " |")
            }
        }

        /// Engines that see single questions as words, over the same texts and lay words.
        private func searches(_ catalogue: KnowledgeCatalogue) throws -> [Engine] {
            let language = SearchLanguage.read(from: options.knowledge)
            let documents = KnowledgeCompiler.documents(catalogue)
            let fullText = try FullTextIndex(documents)
            var builder = DocumentSearchBuilder(language: language)
            for document in documents { builder.add(document) }
            let file = try PackedFile(PackedBytes(keeping: PackedFile.pack(builder.sections())))
            let own = { (name: String, skills: Analyzer.Skills, shares: SearchIndex.Shares) in
                let search = DocumentSearch(file, skills: skills, shares: shares)
                return Engine(name: name) { search.best(3, for: $0.ask) }
            }
            return [
                Engine(name: "SQLite FTS5, bm25") {
                    try fullText.best(3, for: PlainWords.of($0.ask, language))
                },
                own("own search, stems and BM25 only", [], .init(grams: 0, title: 0)),
                own("+ n-grams", [], .init(title: 0)),
                own("+ title coverage", [], .init()),
                own("+ speller", .spelling, .init()),
                own("+ variants, dialect, compounds (whole search)", .all, .init()),
            ]
        }

        /// The assistant, and the assistant without one of its parts.
        private func assistants(_ file: PackedFile, _ now: CivilTime) -> [Engine] {
            let parts: [(String, Analyzer.Skills, (inout Tuning) -> Void)] = [
                ("**assistant, whole**", .all, { _ in }),
                ("without objects", .all, { $0.object = 0 }),
                ("without acts", .all, { ($0.act, $0.nearAct, $0.usualAct) = (0, 0, 0) }),
                (
                    "without circumstances", .all,
                    { ($0.circumstance, $0.foreignCircumstance) = (0, 0) }
                ),
                ("without n-grams", .all, { $0.grams = 0 }),
                ("without title coverage", .all, { $0.title = 0 }),
                ("without scaling of long texts", .all, { $0.scaling = 0 }),
                ("without speller", Analyzer.Skills.all.subtracting(.spelling), { _ in }),
                ("without compounds", Analyzer.Skills.all.subtracting(.compounds), { _ in }),
                ("without variants", Analyzer.Skills.all.subtracting(.variants), { _ in }),
                ("without dialect", Analyzer.Skills.all.subtracting(.dialect), { _ in }),
            ]
            return parts.map { name, skills, change in
                var tuning = Tuning()
                change(&tuning)
                let assistant = Assistant(file, tuning: tuning, skills: skills)
                let examiner = Examiner(assistant: assistant, now: now)
                return Engine(name: name) { question in
                    let answer = examiner.answers(to: [question.ask], at: question.at)[0].answer
                    // Who is asked back has no answer yet: the first place stays empty.
                    let first = answer.topic ?? ""
                    let rest = answer.options.map(\.service) + answer.ranked
                    return [first] + rest.filter { $0 != first }.prefix(2)
                }
            }
        }
    }
}

/// Single questions of a suite that expect a service.
private struct LookedFor {
    struct Question {
        let ask: String
        let services: [String]
        let at: CivilTime?
    }

    let questions: [Question]

    init(in suite: Suite) {
        questions = suite.questions.compactMap { question in
            guard question.turns.count == 1, !question.turns[0].services.isEmpty else { return nil }
            return Question(
                ask: question.turns[0].ask, services: question.turns[0].services, at: question.at)
        }
    }
}

/// What gives the best three for a question.
private struct Engine {
    let name: String
    let best: (LookedFor.Question) throws -> [String]

    /// "78.1 / 90.2 (72.6–82.8)": hits at the first place, among three, and the interval of the first.
    func cell(_ questions: [LookedFor.Question]) throws -> String {
        var (first, three) = (0, 0)
        for question in questions {
            let best = try best(question)
            if best.first.map(question.services.contains) ?? false { first += 1 }
            if best.contains(where: question.services.contains) { three += 1 }
        }
        let share = Share(first, of: questions.count)
        let interval = share.interval.map {
            " (\(Self.percent($0.lowerBound))–\(Self.percent($0.upperBound)))"
        }
        return Self.percent(share.value ?? 0) + " / "
            + Self.percent(Double(three) / Double(questions.count)) + (interval ?? "")
    }

    private static func percent(_ value: Double) -> String {
        let tenths = Int((1000 * value).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
