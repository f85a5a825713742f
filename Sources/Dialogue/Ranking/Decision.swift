/// What to do about the ranked services.
enum Decision {
    case answer(Candidate)
    /// Ask which of these is meant.
    case clarify([Candidate])
    /// Nothing fits well enough.
    case notUnderstood
}
