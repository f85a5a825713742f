import Catalogue
import GermanText
import Search

/// Lays out what forms are found by: an index over their words, and their names as phrases.
package enum FormIndexer {
    /// The forms in the order of their ids: the order that the search counts on.
    package static func sections(
        _ catalogue: KnowledgeCatalogue, stopStems: Set<String>
    ) -> [(name: String, bytes: [UInt8])] {
        let users = services(of: catalogue)
        var index = SearchIndexBuilder(name: FormFinder.indexName, stopStems: stopStems)
        for form in catalogue.forms { index.add(document(form, users[form.id] ?? [])) }
        return index.sections() + phrases(catalogue.forms)
    }

    private static func document(_ form: Form, _ services: [Service]) -> SearchDocument {
        let own = [form.purpose, form.signs] + form.attach + form.fields.map(\.label)
        return SearchDocument(
            id: form.id, title: form.name, keywords: form.says,
            text: (own + services.map(\.title)).joined(separator: "\n"))
    }

    private static func services(of catalogue: KnowledgeCatalogue) -> [String: [Service]] {
        var services: [String: [Service]] = [:]
        for service in catalogue.services {
            for form in service.forms { services[form, default: []].append(service) }
        }
        return services
    }

    private static func phrases(_ forms: [Form]) -> [(name: String, bytes: [UInt8])] {
        let stemmer = Stemmer()
        let entries = forms.enumerated().flatMap { number, form in
            ([form.name] + form.says).compactMap { phrase -> (stems: [String], payload: UInt32)? in
                let stems = Analyzer.forms(of: phrase).map(stemmer.stem)
                guard (1...PhraseTable.longestPhrase).contains(stems.count) else { return nil }
                return (stems, UInt32(number))
            }
        }
        return PhraseTable.sections(FormFinder.phrasesName, entries)
    }
}
