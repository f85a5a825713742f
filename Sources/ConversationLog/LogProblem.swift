/// Why the log cannot be written or read.
package enum LogProblem: Error, Equatable {
    /// The file belongs to a newer program.
    case newer(Int)
    /// The conversation has reached its limit of turns or bytes.
    case sessionFull
    case noSuchSession
    /// The conversation is sealed to another key.
    case otherKey
    /// A sealed entry does not open, or what stands beside it in clear was changed.
    case changed
    case badKeyFile
    case wrongPassphrase
    case keyExists(String)
}
