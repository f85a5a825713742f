import Dialogue
import Evaluation
import Foundation
import KnowledgeFiles
import Records
import TestSupport
import Testing

/// Forms are found by what people say of them. One of the suites is held back: nothing was tuned
/// on it.
@Suite struct FormSuiteTests {
    private static let folder = "suites/forms/"

    static let names = try! FileManager.default
        .contentsOfDirectory(atPath: KnowledgeSource.folder.appendingPathComponent(folder).path)
        .sorted()

    private func suite(_ name: String) throws -> FormSuite {
        let record = try KnowledgeSource.record(Self.folder + name)
        #expect(FormSuite.shape.problems(of: record) == [])
        return FormSuite(record)
    }

    @Test(arguments: names)
    func reachesItsFloor(name: String) throws {
        let suite = try suite(name)
        let assistant = BuiltKnowledge.real.assistant
        let places = suite.places { assistant.forms(for: $0, limit: 10).map(\.id) }
        let (first, three) = (places.count { $0 == 0 }, places.count { ($0 ?? 9) < 3 })
        print("forms \(name): \(first) of \(places.count) first, \(three) among the first three")
        #expect(places.count == 60 && suite.floor > 0)
        #expect(100 * first >= suite.floor * places.count)
    }

    @Test func whatIsExpectedExistsAndIsNotCopied() throws {
        let catalogue = BuiltKnowledge.real.assistant.catalogue
        let known = Set(
            (catalogue.forms.flatMap(\.says) + catalogue.services.flatMap(\.says))
                .map { $0.lowercased() })
        var texts: Set<String> = []
        for search in try Self.names.flatMap({ try suite($0).searches }) {
            for form in search.forms { #expect(catalogue.form(form) != nil, "\(form)") }
            #expect(texts.insert(search.text).inserted, "\(search.text) twice")
            let isCopied =
                search.text.split(separator: " ").count >= 3
                && known.contains(search.text.lowercased())
            #expect(!isCopied, "\(search.text)")
        }
    }
}
