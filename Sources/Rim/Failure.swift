/// What ends a command early: exit status (1 a check failed, 2 unusable arguments, 3 unreadable or
/// damaged input) and the message that says what to do.
package struct Failure: Error {
    package let status: Int32
    package let message: String

    package init(status: Int32, message: String) {
        self.status = status
        self.message = message
    }
}
