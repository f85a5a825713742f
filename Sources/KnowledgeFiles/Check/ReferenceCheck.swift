import Catalogue
import Records

/// Ids that point to nothing, and one id for two things.
struct ReferenceCheck {
    let catalogue: KnowledgeCatalogue

    var problems: [Problem] {
        ofServices + ofForms + ofTopics + ofRules + ofTerms + doubles
    }

    private var root: PackedRecord { catalogue.root }

    private var ofServices: [Problem] {
        records("services").flatMap(ofService)
    }

    private func ofService(_ service: PackedRecord) -> [Problem] {
        let single: [(String, [String])] = [
            ("office", ["offices"]), ("object", ["language", "objects"]),
            ("act", ["language", "acts"]),
        ]
        let lists: [(String, [String])] = [
            ("for", ["language", "circumstances"]), ("forms", ["forms"]), ("related", ["services"]),
        ]
        return ChecklistCheck(service: service, circumstances: root["language"]?["circumstances"])
            .problems + single.flatMap { check(service[$0.0], in: $0.1) }
            + lists.flatMap { key, path in
                (service[key]?.items ?? []).flatMap { check($0, in: path) }
            }
    }

    /// A field is named by its id where its help is shown.
    private var ofForms: [Problem] {
        records("forms").flatMap { form in
            DoubleIDs.problems((form["fields"]?.items ?? []).compactMap { $0["id"] })
        }
    }

    private var ofTopics: [Problem] {
        (root["city"]?["topics"]?.items ?? []).flatMap { checkAll($0["services"], in: "services") }
            + check(root["city"]?["contacts"]?["office"], in: "offices")
    }

    private var ofRules: [Problem] {
        records("dialogue").flatMap { rule in
            check(rule["office"], in: "offices") + checkAll(rule["say"], in: "texts")
        }
    }

    private var ofTerms: [Problem] {
        let acts = terms("acts").flatMap { checkAll($0["near"], in: "language", "acts") }
        let circumstances = terms("circumstances").flatMap {
            check($0["implies"], in: "language", "objects")
        }
        return acts + circumstances
    }

    private func terms(_ file: String) -> [PackedRecord] {
        let map = root["language"]?[file]
        return (0..<(map?.count ?? 0)).compactMap { map?[$0] }
    }

    /// A service and an office of the same id could not be told apart in an answer.
    private var doubles: [Problem] {
        records("offices").compactMap { office in
            guard let id = office["id"], let text = id.scalar, root["services"]?[text] != nil else {
                return nil
            }
            return Problem(.duplicateID, at: id.position, [text])
        }
    }

    private func records(_ key: String) -> [PackedRecord] {
        root[key].map { map in (0..<map.count).map { map[$0] } } ?? []
    }

    private func checkAll(_ list: PackedRecord?, in path: String...) -> [Problem] {
        (list?.items ?? []).flatMap { check($0, in: path) }
    }

    private func check(_ reference: PackedRecord?, in path: String...) -> [Problem] {
        check(reference, in: path)
    }

    private func check(_ reference: PackedRecord?, in path: [String]) -> [Problem] {
        guard let reference, let id = reference.scalar else { return [] }
        let target = path.reduce(Optional(root)) { $0?[$1] }
        guard target?[id] == nil else { return [] }
        return [Problem(.unknownReference, at: reference.position, [id, path.last ?? ""])]
    }
}
