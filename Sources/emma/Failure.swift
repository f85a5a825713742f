/// What ends a command early: exit status and the message that says what to do.
struct Failure: Error {
    let status: Int32
    let message: String

    static func usage(_ key: String, _ values: String...) -> Failure {
        Failure(status: 2, message: Messages[key, values])
    }

    static func unreadable(_ key: String, _ values: String...) -> Failure {
        Failure(status: 3, message: Messages[key, values])
    }
}
