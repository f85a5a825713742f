import GermanText
import PlainLanguage
import Records

/// Every rule and every replacement of plain language does on its example what the example says,
/// and nothing on its near miss.
struct PlainCheck {
    private let rewriter: Rewriter
    private let plain: PackedRecord

    init(file: PackedFile, plain: PackedRecord) {
        let root = PackedRecord(root: file["records"])
        let abbreviations = root["language"]?["abbreviations"].map(Abbreviations.init)
        rewriter = Rewriter(
            file,
            abbreviations: abbreviations
                ?? Abbreviations([], openers: [String](), questionWords: [String]()))
        self.plain = plain
    }

    var problems: [Problem] {
        let rules = (plain["rules"]?.items ?? []).flatMap { rule in
            let id = rule["id"]?.scalar ?? ""
            return problems(of: rule, id) { rewriter.apply(id, to: $0) }
        }
        let words = (plain["words"]?.items ?? []).flatMap { word in
            problems(of: word, word["from"]?.scalar ?? "") { rewriter.apply(word: word, to: $0) }
        }
        return rules + words
    }

    private func problems(
        of record: PackedRecord, _ id: String, _ apply: (String) -> String?
    ) -> [Problem] {
        var problems: [Problem] = []
        if let example = record["example"], let before = example["before"]?.scalar {
            let after = apply(before)
            if after != example["after"]?.scalar {
                problems.append(
                    Problem(.exampleSilent, at: example.position, [id, after ?? before]))
            }
        } else {
            problems.append(Problem(.missingExample, at: record.position, [id, "example"]))
        }
        if let miss = record["near_miss"], let text = miss.scalar {
            if apply(text) != nil {
                problems.append(Problem(.nearMissFires, at: miss.position, [id, text]))
            }
        } else {
            problems.append(Problem(.missingExample, at: record.position, [id, "near_miss"]))
        }
        return problems
    }
}
