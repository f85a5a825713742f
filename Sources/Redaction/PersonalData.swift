/// A kind of personal data that is never kept in clear.
package enum PersonalData: String, Hashable, Sendable, CaseIterable {
    case email, phone, iban
    case identityDocument = "identity-document"
    case taxID = "tax-id"
    case taxNumber = "tax-number"
    case birthDate = "birth-date"
    case insuranceNumber = "insurance-number"
    case licencePlate = "licence-plate"
    case fileNumber = "file-number"
    /// A street with its house number.
    case address
    case street, name, health

    /// Whether it is taken out only of what is kept. An answer may depend on such words ("bin krank,
    /// wer holt den Ausweis ab"); they end with the turn.
    package var isOnlyKeptOut: Bool {
        switch self {
        case .street, .name, .health: true
        default: false
        }
    }
}
