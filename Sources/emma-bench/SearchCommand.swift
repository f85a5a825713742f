import ArgumentParser
import Foundation
import GermanText
import KnowledgeFiles
import Records
import Search

extension Bench {
    /// The product's search over foreign documents, for comparison with other engines.
    struct SearchCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "search",
            abstract: "Indexes documents (JSON lines), then answers questions (JSON lines).")

        @Option(help: "File of lines {\"id\", \"title\", \"text\", \"keywords\": []}.")
        var corpus: String

        @Option(help: "Folder of a knowledge base: its stop words and spelling variants are used.")
        var knowledge: String?

        /// How many documents an answer names.
        private static let limit = 10

        func run() throws {
            guard let lines = LineReader(descriptor: open(corpus, O_RDONLY)) else {
                throw ValidationError("cannot read \(corpus)")
            }
            let search = try Corpus(language: language).read(lines)
            var questions = LineReader(descriptor: STDIN_FILENO)
            while let bytes = questions?.next() {
                if bytes.allSatisfy(\.isASCIISpace) { continue }
                print(answer(to: bytes, search).line)
                fflush(nil)
            }
        }

        private struct Question: Decodable {
            let id: String
            let text: String
        }

        private func answer(to bytes: [UInt8], _ search: DocumentSearch) -> JSON {
            guard let question = try? JSONDecoder().decode(Question.self, from: Data(bytes)) else {
                return .object([("error", .string("not a JSON line with id and text"))])
            }
            let start = ContinuousClock.now
            let text = Intake().clean(question.text).text
            let ranked = search.best(Self.limit, for: text)
            let micros = (ContinuousClock.now - start) / .microseconds(1)
            return .object([
                ("id", .string(question.id)), ("ranked", .array(ranked.map(JSON.string))),
                ("micros", .integer(Int(micros.rounded(.up)))),
            ])
        }

        private var language: SearchLanguage {
            let folder = knowledge ?? KnowledgeFolder.found ?? ""
            let language = SearchLanguage.read(from: folder)
            if language.stopwords.isEmpty {
                StandardError.write("no stop words found in \"\(folder)\": searching without")
            }
            return language
        }
    }
}

/// Documents of a file of JSON lines → a search over them.
struct Corpus {
    private struct Line: Decodable {
        let id: String
        let title: String?
        let text: String?
        let keywords: [String]?
    }

    private var builder: DocumentSearchBuilder

    init(language: SearchLanguage) { builder = DocumentSearchBuilder(language: language) }

    /// A line that cannot be read is told with its number and left out.
    consuming func read(_ lines: LineReader) throws -> DocumentSearch {
        var lines = lines
        let decoder = JSONDecoder()
        var number = 0
        while let bytes = lines.next() {
            number += 1
            if bytes.allSatisfy(\.isASCIISpace) { continue }
            guard let line = try? decoder.decode(Line.self, from: Data(bytes)) else {
                StandardError.write("line \(number) of the corpus is no document, left out")
                continue
            }
            builder.add(
                SearchDocument(
                    id: line.id, title: line.title ?? "", keywords: line.keywords ?? [],
                    text: Self.withoutTags(line.text ?? "")))
        }
        return DocumentSearch(
            try PackedFile(PackedBytes(keeping: PackedFile.pack(builder.sections()))))
    }

    /// Service catalogues hold their texts as HTML: names of tags are no words. A tag begins with a
    /// letter or a slash, so that "< 18 Jahre" stays.
    private static func withoutTags(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "<")) else { return text }
        let pieces = text.split(separator: "<", omittingEmptySubsequences: false)
        return pieces.dropFirst().reduce(into: String(pieces[0])) { plain, piece in
            let isTag = piece.first.map { $0 == "/" || $0.isLetter } ?? false
            if isTag, let end = piece.firstIndex(of: ">") {
                plain += " " + piece[piece.index(after: end)...]
            } else {
                plain += "<" + piece
            }
        }
    }
}

extension UInt8 {
    var isASCIISpace: Bool { self == 32 || (9...13).contains(self) }
}
