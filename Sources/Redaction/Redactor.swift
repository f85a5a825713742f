import Catalogue
import GermanText

/// Text → text without personal data, in one pass: to be answered, and to be kept.
package struct Redactor: Sendable {
    private let rules: RedactionRules
    private let words: MeasureWords
    /// The longest find wins; of equally long ones the first here, the more specific.
    private let detectors: [any Detector]

    package init(_ rules: RedactionRules, _ words: MeasureWords) {
        self.rules = rules
        self.words = words
        detectors = [
            IBANDetector(rules: rules), BirthDateDetector(rules: rules),
            TaxNumberDetector(rules: rules), TaxIDDetector(rules: rules),
            InsuranceNumberDetector(rules: rules), LicencePlateDetector(rules: rules),
            IdentityDocumentDetector(rules: rules), PhoneDetector(rules: rules),
            EmailDetector(rules: rules), FileNumberDetector(rules: rules),
            AddressDetector(rules: rules), NameDetector(rules: rules), HealthDetector(rules: rules),
        ]
    }

    /// `day` is the day of the conversation: the mark of a birth date says the age on it.
    package func redact(_ text: String, on day: CivilDate) -> RedactedText {
        var passage = Passage(text, words)
        var findings: [RedactedText.Finding] = []
        var index = 0
        while index < passage.count {
            if let mark = mark(in: passage, at: index) {
                index = mark.end
                passage.passFind(of: mark.kind, end: index)
            } else if let match = best(in: passage, at: index, on: day) {
                findings.append(finding(match, at: index, in: passage))
                index = match.end
                // A name stays in the text that is answered, and with it all that it announces.
                if !match.kind.isOnlyKeptOut { passage.passFind(of: match.kind, end: index) }
            } else {
                index += 1
            }
        }
        let answered = findings.filter { !$0.kind.isOnlyKeptOut }
        return RedactedText(
            text: replace(answered, in: passage), kept: replace(findings, in: passage),
            findings: findings)
    }

    /// A mark that an earlier run has set.
    private func mark(in passage: Passage, at index: Int) -> Match? {
        guard passage.kind(index) == .punctuation else { return nil }
        let rest = passage.bytes[passage.tokens[index].range.lowerBound...]
        for kind in PersonalData.allCases {
            guard let length = rules.kinds[kind]?.mark.length(in: rest) else { continue }
            return Match(kind, end: passage.token(after: rest.startIndex + length))
        }
        return nil
    }

    private func best(in passage: Passage, at index: Int, on day: CivilDate) -> Match? {
        var best: Match?
        for detector in detectors {
            if let match = detector.match(in: passage, at: index, on: day),
                match.end > best?.end ?? index
            {
                best = match
            }
        }
        return best.map { shortened($0, in: passage, at: index, on: day) }
    }

    /// What stays in the answered text must not swallow the beginning of what does not: "schreiben Sie
    /// Erika Mustermann erika@example.org".
    private func shortened(
        _ match: Match, in passage: Passage, at index: Int, on day: CivilDate
    ) -> Match {
        guard match.kind.isOnlyKeptOut else { return match }
        let begin = ((index + 1)..<max(index + 1, match.end)).first { place in
            detectors.contains { detector in
                detector.match(in: passage, at: place, on: day).map { !$0.kind.isOnlyKeptOut }
                    ?? false
            }
        }
        return Match(match.kind, end: begin ?? match.end)
    }

    private func finding(
        _ match: Match, at index: Int, in passage: Passage
    ) -> RedactedText.Finding {
        let tokens = passage.tokens
        let range = tokens[index].range.lowerBound..<tokens[match.end - 1].range.upperBound
        return RedactedText.Finding(kind: match.kind, range: range, age: match.age)
    }

    private func replace(_ findings: [RedactedText.Finding], in passage: Passage) -> String {
        var bytes: [UInt8] = []
        var place = 0
        for finding in findings {
            bytes += passage.bytes[place..<finding.range.lowerBound]
            bytes += rules.kinds[finding.kind]?.mark.bytes(age: finding.age) ?? []
            place = finding.range.upperBound
        }
        return String(decoding: bytes + passage.bytes[place...], as: UTF8.self)
    }
}
