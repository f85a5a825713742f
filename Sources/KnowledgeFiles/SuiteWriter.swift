import Catalogue
import Evaluation
import Foundation
import Records

/// Puts a question at the end of a suite file and leaves all else in it as it is.
package struct SuiteWriter {
    package struct Entry: Sendable {
        package let ask: String
        package let service: String?
        package let aspects: [String]
        package let outcome: String?
        package let register: String?

        package init(
            ask: String, service: String?, aspects: [String], outcome: String?, register: String?
        ) {
            self.ask = ask
            self.service = service
            self.aspects = aspects
            self.outcome = outcome
            self.register = register
        }
    }

    package enum Failure: Error {
        case faults([Problem])
        case notWritable(String)
        /// The same question stands there already, under this id.
        case repeated(String)
    }

    private let folder: URL
    private let catalogue: KnowledgeCatalogue

    package init(folder: String, catalogue: KnowledgeCatalogue) {
        self.folder = URL(fileURLWithPath: folder, isDirectory: true)
            .appendingPathComponent("suites")
        self.catalogue = catalogue
    }

    /// The id and the line of the new question.
    package func add(_ entry: Entry, to name: String) throws(Failure) -> (id: String, line: Int) {
        let path = "suites/\(name).yaml"
        let file = folder.appendingPathComponent(name + ".yaml")
        guard let old = try? String(contentsOf: file, encoding: .utf8) else {
            throw .faults([Problem(.unreadableFile, at: SourcePosition(file: path))])
        }
        let suite = try suite(old, path)
        if let same = suite.questions.first(where: { $0.turns.map(\.ask) == [entry.ask] }) {
            throw .repeated(same.id)
        }
        let id = Self.nextID(in: suite)
        let whole = old.hasSuffix("\n") || old.isEmpty ? old : old + "\n"
        let new = whole + Self.line(entry, id) + "\n"
        _ = try self.suite(new, path)
        do {
            try Data(new.utf8).write(to: file, options: .atomic)
        } catch {
            throw .notWritable(file.path)
        }
        return (id, new.utf8.count { $0 == 10 })
    }

    /// A text that is not in order is never written, nor added to.
    private func suite(_ text: String, _ path: String) throws(Failure) -> Suite {
        let (record, faults) = YAMLReader(file: path).read(Data(text.utf8))
        let problems = faults + (record.map { Suite.problems(of: $0, in: catalogue) } ?? [])
        guard let record, problems.isEmpty else { throw .faults(problems.sorted()) }
        return Suite(record)
    }

    /// The letters of the last id, and the highest number plus one in as many digits.
    private static func nextID(in suite: Suite) -> String {
        let last = suite.questions.last?.id ?? "q000"
        let prefix = String(last.prefix { !$0.isNumber })
        let numbers = suite.questions.filter { $0.id.hasPrefix(prefix) }
            .compactMap { Int($0.id.dropFirst(prefix.count)) }
        let number = String((numbers.max() ?? 0) + 1)
        let width = last.count - prefix.count
        return prefix + String(repeating: "0", count: max(0, width - number.count)) + number
    }

    private static func line(_ entry: Entry, _ id: String) -> String {
        var fields = ["id: \(id)", "ask: \(JSON.string(entry.ask).line)"]
        if let service = entry.service { fields.append("service: \(service)") }
        if !entry.aspects.isEmpty {
            fields.append("aspects: [\(entry.aspects.joined(separator: ", "))]")
        }
        if let outcome = entry.outcome { fields.append("outcome: \(outcome)") }
        if let register = entry.register { fields.append("register: \(register)") }
        return "  - {\(fields.joined(separator: ", "))}"
    }
}
