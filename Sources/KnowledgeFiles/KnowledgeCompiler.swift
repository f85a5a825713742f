import Catalogue
import Dialogue
import GermanText
import KioskApp
import PlainLanguage
import Records
import Search

/// A tree of knowledge → the bytes that sessions map.
package enum KnowledgeCompiler {
    /// - Parameter learning: whether the ranking learns from what people say; a check of the rules
    ///   alone does not need it, and it takes longer than all the rest.
    package static func compile(_ tree: KnowledgeTree, learning: Bool = true) -> [UInt8] {
        let records = RecordPacker.pack(tree.root)
        let catalogue = KnowledgeCatalogue(PackedRecord(root: PackedBytes(keeping: records)))
        let stopwords = folded(catalogue.root["language"]?["stopwords"])
        let stemmer = Stemmer()
        let stopStems = Set(stopwords.map(stemmer.stem))
        var sections: [(name: String, bytes: [UInt8])] = [
            ("records", records), ("language/stopwords", PackedTable.pack(stopwords)),
        ]
        sections += Variants.sections(variants(catalogue.root["language"]?["variants"]))
        sections += Dialect.sections(catalogue.root["language"]?["dialect"])
        let written = SpokenGerman(file(sections), hasWords: false)
        sections += vocabulary(tree.root, written).sections()
        sections += Negation.sections(catalogue.root["language"]?["negation"])
        let speech = SpokenGerman(file(sections), hasWords: true)
        sections += Introduction.sections(catalogue.root["language"]?["introduction"])
        sections += TopicTable.sections(catalogue)
        sections += [ServicePhrases.section(catalogue)]
        sections += cues(catalogue.root, Set(stopwords)).sections()
        sections += index(catalogue, stopStems, speech).sections()
        sections += PlainCompiler.sections(tree.plain)
        sections += FormIndexer.sections(catalogue, stopStems: stopStems)
        let name = Assistant.associationName
        let untaught = sections + AssociationTrainer(documents: 0).sections(name)
        guard learning else { return PackedFile.pack(untaught) }
        return PackedFile.pack(
            sections + lessons(catalogue, Assistant(file(untaught))).sections(name))
    }

    /// What is compiled so far, to read by. A file just packed is undamaged.
    private static func file(_ sections: [(name: String, bytes: [UInt8])]) -> PackedFile {
        do {
            return try PackedFile(PackedBytes(keeping: PackedFile.pack(sections)))
        } catch {
            preconditionFailure("\(error)")
        }
    }

    private static func folded(_ list: PackedRecord?) -> [String] {
        (list?.items ?? []).compactMap(\.scalar).map(Folding.fold)
    }

    private static func variants(_ list: PackedRecord?) -> [(form: String, standard: String)] {
        (list?.items ?? []).flatMap { row in
            texts(row["variants"]).map { ($0, row["standard"]?.scalar ?? $0) }
        }
    }

    /// What people say of each service and office, read as a citizen's words are.
    private static func lessons(
        _ catalogue: KnowledgeCatalogue, _ reader: Assistant
    ) -> AssociationTrainer {
        let services = catalogue.services.map { [$0.title] + $0.says }
        let offices = catalogue.offices.map { [$0.name] + $0.says }
        var trainer = AssociationTrainer(documents: services.count + offices.count)
        for (document, phrases) in (services + offices).enumerated() {
            for phrase in phrases {
                trainer.add(document, features: RequestFeatures.of(reader.read(phrase)))
            }
        }
        return trainer
    }

    // MARK: Vocabulary

    /// Keys whose texts are not words that the city uses: identifiers, sources, what rules must
    /// not fire on.
    private static let silentKeys: Set<String> = [
        "id", "source", "example", "near_miss", "sure", "checked", "module", "about", "office",
        "object", "act", "area", "related", "forms", "for", "near", "url", "web", "email",
        "appointment", "outcome", "priority", "say", "kind", "measures", "abbreviations",
        "redaction", "variants", "dialect", "negation", "topics", "policies",
        "formerly",
        "choice",
    ]

    private static func vocabulary(
        _ root: Record, _ speech: SpokenGerman
    ) -> VocabularyBuilder {
        var builder = VocabularyBuilder(skipping: speech.isVariant)
        for part in root.entries where part.key != "texts" { add(part, speech, to: &builder) }
        return builder
    }

    /// What people say in dialect brings no words: it is read with the words of all others.
    private static func add(
        _ entry: Record.Entry, _ speech: SpokenGerman, to builder: inout VocabularyBuilder
    ) {
        if silentKeys.contains(entry.key) { return }
        if entry.key == "says" {
            for text in entry.value.items.compactMap(\.scalar) where !speech.isDialect(text) {
                builder.add(text: text)
            }
        } else {
            add(entry.value, speech, to: &builder)
        }
    }

    private static func add(
        _ record: Record, _ speech: SpokenGerman, to builder: inout VocabularyBuilder
    ) {
        switch record.content {
        case .scalar(let text): builder.add(text: text)
        case .list(let items): for item in items { add(item, speech, to: &builder) }
        case .map(let entries): for entry in entries { add(entry, speech, to: &builder) }
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
                switch kind {
                case .rule: addRule(map[index], trigger, to: &compiler)
                case .office:
                    for word in officeWords(map[index]) { compiler.add(word, trigger: trigger) }
                default: addTerm(map[index], trigger, to: &compiler)
                }
            }
        }
        return compiler
    }

    private static func addTerm(
        _ term: PackedRecord, _ trigger: Int, to compiler: inout CueCompiler
    ) {
        let kinds = [
            (words: "words", apart: "apart", group: 0),
            (words: "weak", apart: "weak_apart", group: CueCompiler.weak),
        ]
        for kind in kinds {
            for word in texts(term[kind.words]) {
                compiler.add(word, trigger: trigger, group: kind.group)
            }
            for parts in term[kind.apart]?.items ?? [] {
                compiler.add(apart: parts.items.map(texts), trigger: trigger, group: kind.group)
            }
        }
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
        _ catalogue: KnowledgeCatalogue, _ stopStems: Set<String>, _ speech: SpokenGerman
    ) -> SearchIndexBuilder {
        var builder = SearchIndexBuilder(name: Assistant.indexName, stopStems: stopStems)
        for document in documents(catalogue, lay: speech.standard) { builder.add(document) }
        return builder
    }

    /// What is searched.
    ///
    /// - Parameter lay: how people's words for a service are written in the index.
    package static func documents(
        _ catalogue: KnowledgeCatalogue, lay: (String) -> String = { $0 }
    ) -> [SearchDocument] {
        let services = catalogue.services.map { service in
            SearchDocument(
                id: service.id, title: service.title,
                keywords: service.says.map(lay)
                    + service.forms.compactMap { catalogue.form($0)?.name },
                text: service.facts.map(\.text).joined(separator: "\n"))
        }
        let offices = catalogue.offices.map { office in
            SearchDocument(
                id: office.id, title: office.name, keywords: office.says,
                text: office.facts.map(\.text).joined(separator: "\n"))
        }
        return services + offices
    }
}
