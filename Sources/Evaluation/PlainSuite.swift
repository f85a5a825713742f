import PlainLanguage
import Records

/// Texts in officialese, some with what a person made of them.
package struct PlainSuite: Sendable {
    package struct Text: Sendable {
        package let text: String
        /// A careful rewriting by hand; only for comparison, there is never just one.
        package let reference: String?
    }

    package let title: String
    package let texts: [Text]

    package static let shape = Shape.map([
        .required("title", .text), .optional("note", .text),
        .required(
            "texts", .list(.map([.required("text", .text), .optional("reference", .text)]))),
    ])

    package init(_ record: Record) {
        title = record["title"]?.scalar ?? ""
        texts = (record["texts"]?.items ?? []).map { item in
            Text(text: item["text"]?.scalar ?? "", reference: item["reference"]?.scalar)
        }
    }
}

/// What the rewriter makes of a suite, in figures.
package struct PlainTally: Sendable {
    package private(set) var before = Readability()
    package private(set) var after = Readability()
    package private(set) var texts = 0
    package private(set) var kept = 0
    package private(set) var sentences = 0
    package private(set) var changed = 0
    /// Sentences in which the guard undid a change.
    package private(set) var guarded = 0
    /// Sentences of more than 20 words, and how many of them came out in shorter ones.
    package private(set) var long = 0
    package private(set) var shortened = 0
    package private(set) var imitation = Imitation()
    /// Sentences of the output that change when they are put in again.
    package private(set) var restless = 0

    package init(_ suite: PlainSuite, _ rewriter: Rewriter, level: PlainLevel) {
        for text in suite.texts { add(text, rewriter, level) }
    }

    private mutating func add(_ text: PlainSuite.Text, _ rewriter: Rewriter, _ level: PlainLevel) {
        let plain = rewriter.rewrite(text.text, level: level)
        texts += 1
        if plain.isKept { kept += 1 }
        before = before + plain.before
        after = after + plain.after
        for sentence in plain.sentences { add(sentence) }
        let again = rewriter.rewrite(plain.output, level: level)
        restless += again.sentences.count { !$0.changes.isEmpty }
        if let reference = text.reference {
            imitation.add(source: text.text, output: plain.output, reference: reference)
        }
    }

    private mutating func add(_ sentence: PlainSentence) {
        sentences += 1
        if !sentence.changes.isEmpty { changed += 1 }
        if sentence.wasGuarded { guarded += 1 }
        var source = Readability()
        source.add(sentence: sentence.source)
        guard source.over20 > 0 else { return }
        long += 1
        var output = Readability()
        output.add(lines: sentence.output)
        if output.over20 == 0 { shortened += 1 }
    }
}
