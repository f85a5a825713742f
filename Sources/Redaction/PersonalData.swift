/// A kind of personal data that is never kept in clear.
package enum PersonalData: String, Hashable, Sendable, CaseIterable {
    case email, phone, iban
    case identityDocument = "identity-document"
    case taxID = "tax-id"
    case taxNumber = "tax-number"
    case birthDate = "birth-date"
}
