import Catalogue
import Dialogue
import GermanText
import KioskApp
import PlainLanguage
import Records
import Search

/// A tree of knowledge → the bytes that sessions map.
package enum KnowledgeCompiler {
    package static func compile(_ tree: KnowledgeTree) -> [UInt8] {
        let records = RecordPacker.pack(tree.root)
        let catalogue = KnowledgeCatalogue(PackedRecord(root: PackedBytes(keeping: records)))
        let stopwords = folded(catalogue.root["language"]?["stopwords"])
        var sections: [(name: String, bytes: [UInt8])] = [
            ("records", records), ("language/stopwords", PackedTable.pack(stopwords)),
        ]
        sections += vocabulary(tree.root).sections()
        sections += Variants.sections(variants(catalogue.root["language"]?["variants"]))
        sections += TopicTable.sections(catalogue)
        sections += [ServicePhrases.section(catalogue)]
        sections += cues(catalogue.root, Set(stopwords)).sections()
        sections += index(catalogue, Set(stopwords)).sections()
        sections += PlainCompiler.sections(tree.plain)
        return PackedFile.pack(sections)
    }

    private static func folded(_ list: PackedRecord?) -> [String] {
        (list?.items ?? []).compactMap(\.scalar).map(Folding.fold)
    }

    private static func variants(_ list: PackedRecord?) -> [(form: String, standard: String)] {
        (list?.items ?? []).flatMap { row in
            texts(row["variants"]).map { ($0, row["standard"]?.scalar ?? $0) }
        }
    }

    // MARK: Vocabulary

    /// Keys whose texts are not words that the city uses: identifiers, sources, what rules must
    /// not fire on.
    private static let silentKeys: Set<String> = [
        "id", "source", "example", "near_miss", "sure", "checked", "module", "about", "office",
        "object", "act", "area", "related", "forms", "for", "near", "url", "web", "email",
        "appointment", "outcome", "priority", "say", "kind", "measures", "abbreviations",
        "redaction", "variants", "topics", "policies", "formerly",
    ]

    private static func vocabulary(_ root: Record) -> VocabularyBuilder {
        var builder = VocabularyBuilder()
        for part in root.entries where part.key != "texts" { add(part, to: &builder) }
        return builder
    }

    private static func add(_ entry: Record.Entry, to builder: inout VocabularyBuilder) {
        if !silentKeys.contains(entry.key) { add(entry.value, to: &builder) }
    }

    private static func add(_ record: Record, to builder: inout VocabularyBuilder) {
        switch record.content {
        case .scalar(let text): builder.add(text: text)
        case .list(let items): for item in items { add(item, to: &builder) }
        case .map(let entries): for entry in entries { add(entry, to: &builder) }
        }
    }

    // MARK: Cues

    private static func cues(_ root: PackedRecord, _ stopwords: Set<String>) -> CueCompiler {
        var compiler = CueCompiler(stopwords: stopwords)
        let starts = CueBook.starts(in: root)
        for kind in TermKind.allCases {
            guard let map = CueBook.records(of: kind, in: root) else { continue }
            for index in 0..<map.count {
                let trigger = starts[kind.rawValue] + index
                if kind == .rule {
                    addRule(map[index], trigger, to: &compiler)
                } else {
                    let words =
                        kind == .office ? officeWords(map[index]) : texts(map[index]["words"])
                    for word in words { compiler.add(word, trigger: trigger) }
                }
            }
        }
        return compiler
    }

    private static func officeWords(_ office: PackedRecord) -> [String] {
        [office["name"]?.scalar].compactMap(\.self) + texts(office["says"])
    }

    private static func addRule(
        _ rule: PackedRecord, _ trigger: Int, to compiler: inout CueCompiler
    ) {
        for (group, phrases) in (rule["all"]?.items ?? []).enumerated() {
            for phrase in texts(phrases) { compiler.add(phrase, trigger: trigger, group: group) }
        }
        for phrase in texts(rule["none"]) { compiler.add(phrase, trigger: trigger, group: nil) }
    }

    private static func texts(_ list: PackedRecord?) -> [String] {
        (list?.items ?? []).compactMap(\.scalar)
    }

    // MARK: Index

    /// Services by id, then offices by id: the order that the ranking counts on.
    private static func index(
        _ catalogue: KnowledgeCatalogue, _ stopwords: Set<String>
    ) -> SearchIndexBuilder {
        let stemmer = Stemmer()
        var builder = SearchIndexBuilder(
            name: Assistant.indexName, stopStems: Set(stopwords.map(stemmer.stem)))
        for service in catalogue.services {
            let forms = service.forms.compactMap { catalogue.form($0)?.name }
            builder.add(
                SearchDocument(
                    id: service.id, title: service.title, keywords: service.says + forms,
                    text: service.facts.map(\.text).joined(separator: "\n")))
        }
        for office in catalogue.offices {
            builder.add(
                SearchDocument(
                    id: office.id, title: office.name, keywords: office.says,
                    text: office.facts.map(\.text).joined(separator: "\n")))
        }
        return builder
    }
}
