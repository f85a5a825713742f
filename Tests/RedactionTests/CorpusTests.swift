import Redaction
import TestSupport
import Testing

/// Recall and precision over a thousand lines made with a seed.
struct CorpusTests {
    private static let lines: [CorpusLine] = {
        var generator = CorpusGenerator(seed: 20_261_122)
        return (0..<1_000).map { _ in generator.line() }
    }()

    @Test func nearlyAllThatNobodyMayKeepIsGone() {
        var missed: [PersonalData: [String]] = [:]
        for line in Self.lines {
            let kept = Subject.redact(line.text).kept
            for secret in line.secrets where Self.remains(secret.words, of: line.text, in: kept) {
                missed[secret.kind, default: []].append(line.text + " -> " + kept)
            }
        }
        for kind in PersonalData.allCases {
            for text in (missed[kind] ?? []).prefix(8) { print("missed \(kind): \(text)") }
        }
        let count = missed.values.map(\.count).reduce(0, +)
        let all = Self.lines.flatMap(\.secrets).count
        print("recall: \(all - count) of \(all)")
        #expect(count * 50 <= all)
    }

    @Test func hardlyAnythingElseIsTaken() {
        var right = 0
        var wrong: [String] = []
        for line in Self.lines {
            let redacted = Subject.redact(line.text)
            for finding in redacted.findings {
                let found = String(decoding: Array(line.text.utf8)[finding.range], as: UTF8.self)
                let isSecret = line.secrets.contains { Self.shares($0.words, with: found) }
                if isSecret {
                    right += 1
                } else {
                    wrong.append("\(finding.kind) «\(found)»: \(line.text)")
                }
            }
        }
        for text in wrong.prefix(12) { print("wrong: \(text)") }
        print("precision: \(right) of \(right + wrong.count)")
        #expect(wrong.count * 20 <= right + wrong.count)
    }

    /// Whether any word or number of a secret can still be read. Words that stand in the line besides
    /// the secret, and those of two letters, say nothing.
    private static func remains(_ words: String, of line: String, in kept: String) -> Bool {
        let (lower, secret) = (line.lowercased(), words.lowercased())
        let beside = pieces(lower.split(separator: secret).joined(separator: " "))
        let left = pieces(kept.replacing(/\[[^\]]*\]/, with: " "))
        return pieces(secret).contains {
            $0.count > 2 && !articles.contains($0) && !beside.contains($0) && left.contains($0)
        }
    }

    private static let articles = ["der", "die", "des"]

    private static func shares(_ words: String, with found: String) -> Bool {
        let mine = pieces(words)
        return pieces(found).contains { mine.contains($0) }
    }

    private static func pieces(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
