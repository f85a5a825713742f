/// The two products of redaction: a text whose personal data are replaced by marks; everything else
/// is byte for byte as it was.
package struct RedactedText: Hashable, Sendable {
    package struct Finding: Hashable, Sendable {
        package let kind: PersonalData
        /// In UTF-8 bytes of the text before.
        package let range: Range<Int>
        /// In whole years; only of a birth date.
        package let age: Int?
    }

    /// What is answered: without identifiers.
    package let text: String
    /// What may be kept: also without names, streets and statements about health.
    package let kept: String
    package let findings: [Finding]
}
