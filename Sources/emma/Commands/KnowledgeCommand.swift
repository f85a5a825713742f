import ArgumentParser
import Catalogue
import Dialogue
import KnowledgeFiles
import Records
import Rim

struct KnowledgeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kb", abstract: "\(Messages["help.kb"])",
        subcommands: [Check.self, Build.self, New.self, Stats.self, Diff.self])

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "\(Messages["help.kb.check"])")

        @OptionGroup var common: CommonOptions

        @Flag(help: ArgumentHelp(Messages["help.notices"]))
        var notices = false

        func run() throws {
            let tree = try common.sources()
            let day = try common.clock().now.date
            let result = KnowledgeCheck.check(tree, on: day)
            for problem in notices ? result.problems : result.faults { print(problem.line) }
            for line in notices ? overdue(tree, on: day) : [] { print(line) }
            try KnowledgeCommand.refuse(result.faults)
            let count = { (key: String) in String(tree.root[key]?.entries.count ?? 0) }
            print(Messages["check.clean", ["services", "forms", "offices"].map(count)])
            print(Messages["check.notices", [String(result.notices.count)]])
        }

        private func overdue(_ tree: KnowledgeTree, on day: CivilDate) -> [String] {
            let bytes = PackedBytes(keeping: RecordPacker.pack(tree.root))
            let catalogue = KnowledgeCatalogue(PackedRecord(root: bytes))
            return ReportWriter.overdue(KnowledgeReport(catalogue), on: day)
        }
    }

    struct Build: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "\(Messages["help.kb.build"])")

        @OptionGroup var common: CommonOptions

        func run() throws {
            let tree = try common.sources()
            let day = try common.clock().now.date
            let result = KnowledgeCheck.check(tree, on: day)
            for problem in result.faults { print(problem.line) }
            try KnowledgeCommand.refuse(result.faults)
            let bytes = KnowledgeCompiler.compile(tree)
            do {
                let path = try KnowledgeStore(folder: common.folder)
                    .write(bytes, digest: tree.digest)
                print(Messages["build.done", [path, String(bytes.count / 1000)]])
            } catch KnowledgeStore.Failure.notWritable(let path) {
                throw Failure.unreadable("error.not-writable", path)
            }
        }
    }

    /// What has a fault is not built: sessions keep the last good state.
    fileprivate static func refuse(_ faults: [Problem]) throws {
        guard faults.isEmpty else {
            throw Failure(status: 1, message: Messages["check.faults", [String(faults.count)]])
        }
    }

    struct Stats: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "\(Messages["help.kb.stats"])")

        @OptionGroup var common: CommonOptions

        @Flag(help: ArgumentHelp(Messages["help.ids"]))
        var ids = false

        @Flag(help: ArgumentHelp(Messages["help.stats-markdown"]))
        var markdown = false

        func run() throws {
            let catalogue = try Session.open(common).assistant.catalogue
            let writer = ReportWriter(
                report: KnowledgeReport(catalogue), texts: catalogue.texts, isMarkdown: markdown)
            for line in ids ? KnowledgeStats.ids(catalogue) : writer.lines { print(line) }
        }
    }
}

extension CommonOptions {
    /// The sources, read; a folder without any is an error.
    func sources() throws -> KnowledgeTree {
        let tree = KnowledgeReader.read(folder)
        guard tree.root["city"]?.entries.isEmpty == false || tree.problems.isEmpty else {
            if tree.root["services"]?.entries.isEmpty ?? true {
                throw Failure.unreadable("error.no-sources", folder)
            }
            return tree
        }
        return tree
    }
}

extension Problem {
    /// "file:line:column: Fehler: …"
    var line: String {
        let place = [position.line, position.column].filter { $0 > 0 }.map(String.init)
        return ([position.file] + place).joined(separator: ":") + ": "
            + Messages["problem." + severity.rawValue] + ": "
            + Messages["problem." + code.rawValue, values]
    }
}
